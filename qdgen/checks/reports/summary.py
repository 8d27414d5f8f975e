"""What a report says in one line: what was checked, how many kinds of faults were found, what was not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Status
from qdgen.checks.registry import all_rules
from qdgen.checks.reports.grouping import groups
from qdgen.checks.scope import Scope

if TYPE_CHECKING:
    from qdgen.checks.report import Report


def headline(report: Report) -> str:
    """Dòng đầu: what was checked, and by what."""
    use = {"draft": "dự thảo", "issued-paper": "bản giấy đã ban hành", "issued-electronic": "bản điện tử đã ban hành"}
    name = report.source or "Văn bản"
    if report.scope is not Scope.ADMINISTRATIVE:
        return f"{name}: {report.scope.value}; không kiểm tra thể thức theo {report.standard}."
    return f"{name}: {report.scope.value}; kiểm tra theo {report.standard}, như {use[report.profile.value]}."


def conclusion(report: Report) -> str:
    """Kết luận: how many kinds of faults of which severity; "no fault" only where everything was seen."""
    if report.faults:
        kinds = {severity: len(found) for severity, found in groups(report).items()}
        parts = ", ".join(f"{number} {severity.label.lower()}" for severity, number in kinds.items())
        return f"Có {sum(kinds.values())} loại lỗi ở {len(report.faults)} chỗ: {parts}."
    if report.scope is not Scope.ADMINISTRATIVE:
        return "Chưa kiểm tra thể thức."
    if not report.results:
        return "Chưa kiểm tra theo quy tắc nào."
    if report.count(Status.NOT_EVALUATED) or report.unread:
        return f"Không thấy lỗi thể thức trong những gì kiểm tra được{chosen(report, ' của')}."
    return f"Không có lỗi thể thức{chosen(report, ' trong')}."


def chosen(report: Report, joint: str) -> str:
    """Quy tắc đã chọn: how many, after a word that joins; empty where all were."""
    number = len(report.results)
    return f"{joint} {number} quy tắc đã chọn" if number < len(all_rules()) else ""


def counted(report: Report) -> str:
    """Tổng kết: how many rules passed, failed and were not evaluated."""
    failed = len({located.rule for located in report.faults})
    return (
        f"{report.count(Status.PASSED)} quy tắc đạt, {failed} không đạt, "
        f"{len(report.results) - report.count(Status.PASSED) - failed} chưa kiểm tra được."
    )


def unseen(report: Report) -> dict[str, tuple[str, ...]]:
    """Chưa kiểm tra được: each reason with the codes of its rules; that the scope is another is told elsewhere."""
    reasons: dict[str, list[str]] = {}
    for result in report.results if report.scope is Scope.ADMINISTRATIVE else ():
        for reason in result.reasons:
            reasons.setdefault(reason, []).append(result.rule.code)
    unread = {f"Không đọc được: {one}.": () for one in report.unread}
    return {reason: tuple(codes) for reason, codes in reasons.items()} | unread
