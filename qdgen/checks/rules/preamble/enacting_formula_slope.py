"""Ask for the enacting formula in upright letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD475", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE, mendable=True)
def enacting_formula_slope(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng “QUYẾT ĐỊNH:” in nghiêng.

    ## Yêu cầu
    Dòng “QUYẾT ĐỊNH:” là chữ đứng.

    ## Cách sửa
    Chọn dòng “QUYẾT ĐỊNH:”, bấm Ctrl+I để bỏ in nghiêng.
    """
    yield from absent(subject, "enacting_formula")
    yield from wrong_slope(subject, "enacting_formula")
