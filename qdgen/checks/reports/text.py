"""A report as text, for the screen of a clerk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.provisions import spoken
from qdgen.checks.reports.grouping import conclusion, counted, groups, headline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.report import Report
    from qdgen.checks.reports.grouping import Group

_MOST_PLACES = 5


def to_text(report: Report) -> str:
    """Báo cáo dạng chữ: findings by severity, each with its places, its clause and what to do; then the counts."""
    lines = [headline(report)]
    for severity, found in groups(report).items():
        total = sum(len(group.findings) for group in found)
        lines += ["", f"{severity.label.upper()} ({total})"]
        for group in found:
            lines += _group(group)
    lines += ["", conclusion(report), counted(report)]
    lines += _unseen(report)
    return "\n".join(lines) + "\n"


def _group(group: Group) -> Iterator[str]:
    first = group.first
    yield f"  {first.rule.code}  {first.finding.message}"
    for located in group.findings[:_MOST_PLACES]:
        excerpt = f": “{located.place.excerpt}”" if located.place.excerpt else ""
        yield f"         Ở: {located.place.words}{excerpt}"
    if len(group.findings) > _MOST_PLACES:
        yield f"         và {len(group.findings) - _MOST_PLACES} chỗ nữa."
    yield f"         Theo: {spoken(first.rule.provision)}"
    yield f"         Cách sửa: {first.advice}"


def _unseen(report: Report) -> Iterator[str]:
    """What could not be evaluated, the rules with one reason together."""
    reasons: dict[str, list[str]] = {}
    for result in report.results:
        for reason in result.reasons:
            reasons.setdefault(reason, []).append(result.rule.code)
    if reasons or report.unread:
        yield ""
        yield "CHƯA KIỂM TRA ĐƯỢC"
    for reason, codes in reasons.items():
        more = f" và {len(codes) - _MOST_PLACES} quy tắc nữa" if len(codes) > _MOST_PLACES else ""
        shown = ", ".join(codes[:_MOST_PLACES]) + more
        yield f"  {reason} ({shown})"
    for unread in report.unread:
        yield f"  Không đọc được: {unread}."
