"""Allow only italics in place and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD377", provision="PL1 II.4.c", needs=("place_and_date",), mendable=True)
def date_line_slope(subject: Subject) -> Iterator[Finding]:
    """Địa danh và thời gian chưa in nghiêng.

    ## Yêu cầu
    Địa danh và thời gian trình bày bằng kiểu chữ nghiêng.

    ## Cách sửa
    Chọn dòng địa danh và thời gian, bấm Ctrl+I.
    """
    return wrong_slope(subject, "place_and_date")
