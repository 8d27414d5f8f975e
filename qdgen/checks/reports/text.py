"""A report as text, for the screen of a clerk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.provisions import spoken
from qdgen.checks.reports.grouping import groups
from qdgen.checks.reports.summary import conclusion, counted, headline, unseen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.report import Located, Report
    from qdgen.checks.reports.grouping import Group

_MOST_CODES = 5
_INDENT = " " * 9


def to_text(report: Report) -> str:
    """Báo cáo dạng chữ: a block a kind of fault, with its places, its clause and what to do; then the counts."""
    lines = [headline(report), conclusion(report)]
    if report.notice:
        lines += ["", *_notice(report.notice)]
    for severity, found in groups(report).items():
        lines += ["", f"{severity.label.upper()} ({len(found)})"]
        for group in found:
            lines += _group(group)
    lines += ["", counted(report)]
    reasons = unseen(report)
    if reasons:
        lines += ["", "CHƯA KIỂM TRA ĐƯỢC"]
        lines += [f"  {reason}{_codes(codes)}" for reason, codes in reasons.items()]
    return "\n".join(lines) + "\n"


def _group(group: Group) -> Iterator[str]:
    yield f"  {', '.join(group.codes)}  {group.heading}"
    for told in group.shown:
        yield f"{_INDENT}Ở: {told.words}"
    if group.others:
        yield f"{_INDENT}và {group.others} chỗ khác."
    yield f"{_INDENT}Theo: {group.provision}"
    if group.advice:
        yield f"{_INDENT}Cách sửa: {group.advice}"


def _notice(located: Located) -> Iterator[str]:
    """Why another rule set applies, and what to do when that is a mistake."""
    excerpt = f" (“{located.place.excerpt}”)" if located.place.excerpt else ""
    yield f"  {located.rule.code}  {located.finding.message}{excerpt}"
    yield f"{_INDENT}Theo: {spoken(located.rule.provision)}"
    yield f"{_INDENT}{located.advice}"


def _codes(codes: tuple[str, ...]) -> str:
    more = f" và {len(codes) - _MOST_CODES} quy tắc nữa" if len(codes) > _MOST_CODES else ""
    return f" ({', '.join(codes[:_MOST_CODES])}{more})" if codes else ""
