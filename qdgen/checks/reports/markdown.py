"""A report as Markdown, for a note to the drafting unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.provisions import spoken
from qdgen.checks.reports.grouping import conclusion, counted, groups, headline

if TYPE_CHECKING:
    from qdgen.checks.report import Report
    from qdgen.checks.reports.grouping import Group

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|])")


def to_markdown(report: Report) -> str:
    """Báo cáo dạng Markdown: a table a severity; what could not be evaluated stands below."""
    lines = ["# Kết quả kiểm tra thể thức", "", _plain(headline(report)), "", f"{conclusion(report)} {counted(report)}"]
    for severity, found in groups(report).items():
        lines += ["", f"## {severity.label}", "", "| Quy tắc | Lỗi | Chỗ | Theo | Cách sửa |", "|---|---|---|---|---|"]
        lines += [_row(group) for group in found]
    unseen = [(result.rule, reason) for result in report.results for reason in result.reasons]
    if unseen or report.unread:
        lines += ["", "## Chưa kiểm tra được", ""]
        lines += [f"- {rule.code} {_plain(rule.title)}: {_plain(reason)}" for rule, reason in unseen]
        lines += [f"- Không đọc được: {_plain(unread)}." for unread in report.unread]
    return "\n".join(lines) + "\n"


def _row(group: Group) -> str:
    first = group.first
    places = "<br>".join(
        _plain(f"{one.place.words}: “{one.place.excerpt}”" if one.place.excerpt else one.place.words)
        for one in group.findings
    )
    cells = (first.rule.code, _plain(first.finding.message), places, spoken(first.rule.provision), _plain(first.advice))
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Words that Markdown shall not read as marks."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
