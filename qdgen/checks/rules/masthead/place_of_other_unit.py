"""Allow a people's committee or council only the place of its own unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import date_lines
from qdgen.checks.evidence.places import own_unit, without_kind
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD347", provision="PL1 II.4.a", needs=("place_and_date", "issuer"))
def place_of_other_unit(subject: Subject) -> Iterator[Finding]:
    """Địa danh không phải tên đơn vị hành chính của Ủy ban nhân dân, Hội đồng nhân dân ban hành.

    ## Yêu cầu
    Địa danh trên văn bản của cơ quan ở địa phương là tên đơn vị hành chính nơi cơ quan đóng trụ sở; của Ủy ban nhân
    dân, Hội đồng nhân dân là tên tỉnh, thành phố, xã, phường, đặc khu của chính cơ quan đó.

    ## Cách sửa
    Ghi địa danh theo tên đơn vị hành chính trong tên cơ quan ban hành.
    """
    for piece, found in date_lines(subject):
        unit = own_unit(piece)
        place = without_kind(found.place)
        if unit and place and unit[1] != place:
            yield Finding(
                message=f"Địa danh “{found.place}” không phải tên đơn vị hành chính của “{piece.text('issuer')}”.",
                where=found.line,
                start=0,
                end=len(found.place),
            )
