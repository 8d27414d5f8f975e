"""Ask for upright labels of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.line import stretches
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetRuns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Unit
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.mends import Mend


@rule("QD523", provision="PL1 II.6.đ", mendable=True)
def article_label_slope(subject: Subject) -> Iterator[Finding]:
    """Chữ “Điều” và số của điều in nghiêng.

    ## Yêu cầu
    Từ “Điều” và số thứ tự của điều là chữ đứng.

    ## Cách sửa
    Chọn chữ “Điều” và số của điều, bấm Ctrl+I để bỏ in nghiêng.
    """
    for piece in subject.pieces:
        yield from (
            Finding(
                message="“Điều” và số của điều phải là chữ đứng.",
                where=unit.line,
                start=0,
                end=len(unit.label) if not unit.line.number else None,
                mends=_mends(unit),
            )
            for unit in piece.at(Level.ARTICLE)
            if _is_wrong(unit)
        )


def _is_wrong(unit: Unit) -> bool:
    numbering = unit.line.paragraph.numbering
    if unit.line.number and numbering:
        return numbering.look.italic is not False
    return any(
        look.italic is not False
        for words, look in stretches(unit.line, 0, len(unit.label))
        if any(map(str.isalnum, words))
    )


def _mends(unit: Unit) -> tuple[Mend, ...]:
    line = unit.line
    if line.number:
        return ()
    start, end = line.offsets(0, len(unit.label))
    return (SetRuns(part=line.paragraph.place.part, index=line.paragraph.index, start=start, end=end, italic=False),)
