"""Findings put together for reading: by severity, the gravest first; those of one rule with one message together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.finding import Severity, Status
from qdgen.checks.report import Located
from qdgen.checks.scope import Scope

if TYPE_CHECKING:
    from qdgen.checks.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Nhóm lỗi: one message of one rule, at one or more places."""

    findings: tuple[Located, ...]

    @property
    def first(self) -> Located:
        """Lỗi đầu: which speaks for the group."""
        return self.findings[0]


def groups(report: Report) -> dict[Severity, tuple[Group, ...]]:
    """Các nhóm lỗi theo mức độ: severities without findings are left out."""
    found: dict[Severity, dict[tuple[str, str], list[Located]]] = {}
    for located in report.findings:
        same = found.setdefault(located.rule.severity, {})
        same.setdefault((located.rule.code, located.finding.message), []).append(located)
    return {
        severity: tuple(Group(findings=tuple(findings)) for findings in same.values())
        for severity, same in found.items()
    }


def counted(report: Report) -> str:
    """Tổng kết: how many rules passed, failed and were not evaluated."""
    return (
        f"{report.count(Status.PASSED)} quy tắc đạt, {report.count(Status.FAILED)} không đạt, "
        f"{report.count(Status.NOT_EVALUATED)} chưa kiểm tra được."
    )


def conclusion(report: Report) -> str:
    """Kết luận: how many findings of which severity; "no fault" only where everything was seen."""
    if not report.clean:
        numbers = {severity: sum(len(group.findings) for group in found) for severity, found in groups(report).items()}
        parts = ", ".join(f"{number} {severity.label.lower()}" for severity, number in numbers.items())
        return f"Có {sum(numbers.values())} lỗi: {parts}."
    if report.scope is not Scope.ADMINISTRATIVE:
        return "Chưa kiểm tra thể thức."
    if not report.results:
        return "Chưa kiểm tra theo quy tắc nào."
    if report.count(Status.NOT_EVALUATED) or report.unread:
        return "Không thấy lỗi thể thức trong những gì kiểm tra được."
    return "Không có lỗi thể thức."


def headline(report: Report) -> str:
    """Dòng đầu: what was checked, and by what."""
    use = {"draft": "dự thảo", "issued-paper": "bản giấy đã ban hành", "issued-electronic": "bản điện tử đã ban hành"}
    name = report.source or "Văn bản"
    if report.scope is not Scope.ADMINISTRATIVE:
        return f"{name}: {report.scope.value}; không kiểm tra thể thức theo {report.standard}."
    return f"{name}: {report.scope.value}; kiểm tra theo {report.standard}, như {use[report.profile.value]}."
