"""Allow only the sizes of the decree for the enacting formula."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD473", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE, mendable=True)
def enacting_formula_size(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng “QUYẾT ĐỊNH:” sai cỡ chữ.

    ## Yêu cầu
    Dòng “QUYẾT ĐỊNH:” cỡ chữ {nd30.looks[enacting_formula].size.low:g} đến
    {nd30.looks[enacting_formula].size.high:g}.

    ## Cách sửa
    Chọn dòng “QUYẾT ĐỊNH:”, đặt cỡ chữ {nd30.looks[enacting_formula].size.used:g}.
    """
    yield from absent(subject, "enacting_formula")
    yield from wrong_sizes(subject, "enacting_formula")
