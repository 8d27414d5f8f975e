"""Allow only the form "I." for the number of a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.figures import in_roman
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Unit
    from qdgen.checks.subject import Subject


@rule("QD561", provision="PL1 V.6b", mendable=True)
def roman_label(subject: Subject) -> Iterator[Finding]:
    """Số La Mã của mục viết chưa đúng.

    ## Yêu cầu
    Mục ghi số La Mã, sau số có dấu chấm và một dấu cách, ví dụ “I. ”.

    ## Cách sửa
    Gõ lại đầu dòng: số La Mã của mục, dấu chấm, một dấu cách.
    """
    for piece in subject.pieces:
        yield from (found for unit in piece.at(Level.ROMAN) if (found := _wrong(unit)) is not None)


def _wrong(unit: Unit) -> Finding | None:
    line = unit.line
    number = line.number
    typed = number or line.text[: unit.start]
    wanted = f"{in_roman(unit.value or 1)}."
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
