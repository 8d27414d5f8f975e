"""Allow no bold letters in place and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD378", provision="PL1 II.4.c", needs=("place_and_date",), mendable=True)
def date_line_weight(subject: Subject) -> Iterator[Finding]:
    """Địa danh và thời gian in đậm.

    ## Yêu cầu
    Địa danh và thời gian không in đậm.

    ## Cách sửa
    Chọn dòng địa danh và thời gian, bấm Ctrl+B để bỏ chữ đậm.
    """
    return wrong_weight(subject, "place_and_date")
