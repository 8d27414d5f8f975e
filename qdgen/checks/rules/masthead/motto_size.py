"""Allow only the sizes of the decree for the motto."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD312", provision="PL1 V.1", severity=Severity.RANGE, needs=("motto",), mendable=True)
def motto_size(subject: Subject) -> Iterator[Finding]:
    """Tiêu ngữ sai cỡ chữ.

    ## Yêu cầu
    Tiêu ngữ cỡ chữ {nd30.looks[motto].size.low:g} đến {nd30.looks[motto].size.high:g}.

    ## Cách sửa
    Chọn dòng Tiêu ngữ, đặt cỡ chữ {nd30.looks[motto].size.used:g}.
    """
    return wrong_sizes(subject, "motto")
