"""Allow only the sizes of the decree for place and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD379", provision="PL1 V.4", severity=Severity.RANGE, needs=("place_and_date",), mendable=True)
def date_line_size(subject: Subject) -> Iterator[Finding]:
    """Địa danh và thời gian sai cỡ chữ.

    ## Yêu cầu
    Địa danh và thời gian cỡ chữ {nd30.looks[place_and_date].size.low:g} đến {nd30.looks[place_and_date].size.high:g}.

    ## Cách sửa
    Chọn dòng địa danh và thời gian, đặt cỡ chữ {nd30.looks[place_and_date].size.used:g}.
    """
    return wrong_sizes(subject, "place_and_date")
