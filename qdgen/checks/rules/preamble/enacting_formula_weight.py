"""Ask for the enacting formula in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD474", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE, mendable=True)
def enacting_formula_weight(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng “QUYẾT ĐỊNH:” chưa in đậm.

    ## Yêu cầu
    Dòng “QUYẾT ĐỊNH:” in đậm toàn bộ.

    ## Cách sửa
    Chọn dòng “QUYẾT ĐỊNH:”, bấm Ctrl+B để in đậm.
    """
    yield from absent(subject, "enacting_formula")
    yield from wrong_weight(subject, "enacting_formula")
