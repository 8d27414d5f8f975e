"""Allow only the sizes of the decree for the issuer's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD326", provision="PL1 V.2", severity=Severity.RANGE, needs=("issuer",), mendable=True)
def issuer_size(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan ban hành sai cỡ chữ.

    ## Yêu cầu
    Tên cơ quan ban hành cỡ chữ {nd30.looks[issuer].size.low:g} đến {nd30.looks[issuer].size.high:g}.

    ## Cách sửa
    Chọn dòng tên cơ quan ban hành, đặt cỡ chữ {nd30.looks[issuer].size.used:g}.
    """
    return wrong_sizes(subject, "issuer")
