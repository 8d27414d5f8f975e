"""Allow only the sizes of the decree for the Quốc hiệu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD304", provision="PL1 V.1", severity=Severity.RANGE, needs=("national_title",), mendable=True)
def national_title_size(subject: Subject) -> Iterator[Finding]:
    """Quốc hiệu sai cỡ chữ.

    ## Yêu cầu
    Quốc hiệu cỡ chữ {nd30.looks[national_title].size.low:g} đến {nd30.looks[national_title].size.high:g}.

    ## Cách sửa
    Chọn dòng Quốc hiệu, đặt cỡ chữ {nd30.looks[national_title].size.used:g}.
    """
    return wrong_sizes(subject, "national_title")
