"""Allow only the sizes of the decree for the line that names the document it was issued with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD708", provision="PL1 III.1.c", severity=Severity.RANGE, mendable=True)
def reference_size(subject: Subject) -> Iterator[Finding]:
    """Dòng “Kèm theo” sai cỡ chữ.

    ## Yêu cầu
    Dòng “Kèm theo” cỡ chữ {nd30.looks[reference].size.low:g} đến {nd30.looks[reference].size.high:g}.

    ## Cách sửa
    Chọn dòng “Kèm theo”, đặt cỡ chữ {nd30.looks[reference].size.used:g}.
    """
    return wrong_sizes(subject, "reference")
