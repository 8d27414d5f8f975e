"""A report as Markdown, for a note to the drafting unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.reports.grouping import groups
from qdgen.checks.reports.summary import conclusion, counted, headline, unseen

if TYPE_CHECKING:
    from qdgen.checks.report import Report
    from qdgen.checks.reports.grouping import Group

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|])")


def to_markdown(report: Report) -> str:
    """Báo cáo dạng Markdown: a table a severity, a row a kind of fault; what could not be evaluated stands below."""
    lines = ["# Kết quả kiểm tra thể thức", "", _plain(headline(report)), "", f"{conclusion(report)} {counted(report)}"]
    if report.notice:
        lines += ["", _plain(f"{report.notice.rule.code} {report.notice.finding.message} {report.notice.advice}")]
    for severity, found in groups(report).items():
        heading = f"## {severity.label} ({len(found)})"
        lines += ["", heading, "", "| Quy tắc | Lỗi | Ở | Theo | Cách sửa |", "|---|---|---|---|---|"]
        lines += [_row(group) for group in found]
    reasons = unseen(report)
    if reasons:
        lines += ["", "## Chưa kiểm tra được", ""]
        lines += [f"- {_plain(reason)} {', '.join(codes)}".rstrip() for reason, codes in reasons.items()]
    return "\n".join(lines) + "\n"


def _row(group: Group) -> str:
    places = [_plain(told.words) for told in group.shown]
    if group.others:
        places.append(f"và {group.others} chỗ khác")
    cells = (
        ", ".join(group.codes),
        _plain(group.heading),
        "<br>".join(places),
        _plain(group.provision),
        _plain(group.advice or "theo từng chỗ"),
    )
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Words that Markdown shall not read as marks."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
