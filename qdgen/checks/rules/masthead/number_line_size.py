"""Allow only the sizes of the decree for number and symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD352", provision="PL1 V.3", needs=("number",), mendable=True)
def number_line_size(subject: Subject) -> Iterator[Finding]:
    """Số, ký hiệu sai cỡ chữ.

    ## Yêu cầu
    Số, ký hiệu cỡ chữ {nd30.looks[number].size.low:g}.

    ## Cách sửa
    Chọn dòng số, ký hiệu, đặt cỡ chữ {nd30.looks[number].size.used:g}.
    """
    return wrong_sizes(subject, "number")
