"""Allow only the form "a)" for the label of a point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Unit
    from qdgen.checks.subject import Subject


@rule("QD541", provision="PL1 II.6.đ", mendable=True)
def point_label(subject: Subject) -> Iterator[Finding]:
    """Chữ cái của điểm viết chưa đúng.

    ## Yêu cầu
    Điểm ghi bằng chữ cái tiếng Việt theo thứ tự, sau có dấu đóng ngoặc đơn và một dấu cách, ví dụ “a) ”.

    ## Cách sửa
    Gõ lại đầu dòng: chữ cái của điểm, dấu đóng ngoặc đơn, một dấu cách.
    """
    for piece in subject.pieces:
        yield from (found for unit in piece.at(Level.POINT) if (found := _wrong(unit)) is not None)


def _wrong(unit: Unit) -> Finding | None:
    line = unit.line
    number = line.number
    typed = number or line.text[: unit.start]
    wanted = f"{typed.strip()[0]})"
    if typed.rstrip() == wanted and (number or typed != wanted or not unit.text):
        return None
    shown = typed.strip() if typed.rstrip() != wanted else f"{typed}{unit.text.split(maxsplit=1)[0]}"
    return Finding(
        message=f"Viết “{shown}”; phải là “{wanted}”{' và một dấu cách' if typed.rstrip() == wanted else ''}.",
        where=line,
        start=None if number else 0,
        end=None if number else unit.start,
        mends=() if number else (retyped(line, 0, unit.start, f"{wanted} "),),
    )
