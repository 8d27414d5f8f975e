"""Allow the place and date only on the row of the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


@rule("QD383", provision="PL1 II.4.c", needs=("number", "place_and_date"))
def date_not_beside_number(subject: Subject) -> Iterator[Finding]:
    """Địa danh, thời gian không cùng dòng với số, ký hiệu.

    ## Yêu cầu
    Địa danh và thời gian trình bày trên cùng một dòng với số, ký hiệu văn bản.

    ## Cách sửa
    Đưa dòng địa danh, ngày tháng vào ô bên phải cùng hàng với dòng “Số:”.
    """
    for piece in subject.pieces:
        number, date = piece.one("number"), piece.one("place_and_date")
        if number and date and _are_apart(number, date):
            yield Finding(message="Địa danh và thời gian phải cùng dòng với số, ký hiệu.", where=date)


def _are_apart(number: Line, date: Line) -> bool:
    """Whether two lines cannot stand on one row: in text boxes nobody can tell."""
    if number.paragraph.place.boxed or date.paragraph.place.boxed:
        return False
    if not number.depth and not date.depth:
        return number.paragraph is not date.paragraph
    if number.block != date.block:
        return True
    return number.paragraph.place.cells[0].row != date.paragraph.place.cells[0].row
