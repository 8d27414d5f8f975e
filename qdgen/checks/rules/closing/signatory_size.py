"""Allow only the sizes of the decree for the name of the signatory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD662", provision="PL1 V.7", severity=Severity.RANGE, mendable=True)
def signatory_size(subject: Subject) -> Iterator[Finding]:
    """Họ tên người ký sai cỡ chữ.

    ## Yêu cầu
    Họ tên người ký cỡ chữ {nd30.looks[signatory].size.low:g} đến {nd30.looks[signatory].size.high:g}.

    ## Cách sửa
    Chọn dòng họ tên người ký, đặt cỡ chữ {nd30.looks[signatory].size.used:g}.
    """
    return wrong_sizes(subject, "signatory")
