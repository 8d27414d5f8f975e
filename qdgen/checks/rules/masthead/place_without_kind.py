"""Ask for the kind of unit before the name of a place that is called after a person, an event or a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import date_lines
from qdgen.checks.evidence.places import lacks_its_kind, own_unit, without_kind
from qdgen.checks.finding import Finding
from qdgen.checks.names import capitalized
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject


@rule("QD346", provision="PL1 II.4.a", needs=("place_and_date",))
def place_without_kind(subject: Subject) -> Iterator[Finding]:
    """Địa danh mang tên người, sự kiện lịch sử hoặc chữ số thiếu từ chỉ đơn vị hành chính.

    ## Yêu cầu
    Đơn vị hành chính đặt theo tên người, chữ số hoặc sự kiện lịch sử thì địa danh ghi đầy đủ tên gọi, ví dụ “Thành phố
    Hồ Chí Minh”.

    ## Cách sửa
    Ghi thêm từ chỉ đơn vị hành chính (Thành phố, Phường, Xã ...) trước tên.
    """
    for piece, found in date_lines(subject):
        if not lacks_its_kind(found.place):
            continue
        wanted = _full_name(piece, found.place)
        yield Finding(
            message=f"Địa danh “{found.place}” thiếu từ chỉ đơn vị hành chính"
            + (f"; phải là “{wanted}”." if wanted else "."),
            where=found.line,
            start=0,
            end=len(found.place),
            advice=f"Ghi “{wanted}” thay cho “{found.place}”." if wanted else "",
        )


def _full_name(piece: Piece, place: str) -> str:
    """The place with its kind, where the body that issues says what it is."""
    unit = own_unit(piece)
    return f"{capitalized(unit[0])} {place}" if unit and unit[1] == without_kind(place) else ""
