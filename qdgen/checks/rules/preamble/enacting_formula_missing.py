"""Ask for the line "QUYẾT ĐỊNH:" before the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD471", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def enacting_formula_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu dòng “QUYẾT ĐỊNH:”.

    ## Yêu cầu
    Giữa các căn cứ và Điều 1 có dòng “QUYẾT ĐỊNH:” in hoa, đậm, căn giữa.

    ## Cách sửa
    Thêm dòng “QUYẾT ĐỊNH:” trước Điều 1.
    """
    if subject.is_decision and not subject.main["enacting_formula"]:
        where = subject.main["legal_basis"] or subject.main["authority"]
        yield Finding(
            message=f"Trước các điều chưa có dòng “{subject.standard.enacting_formula}”.",
            where=where[-1] if where else None,
        )
