"""Lines that must begin at the left edge of their column: which are moved in from it, and how to put them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import has_its_line
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding
from qdgen.checks.names import ELEMENT_NAMES, capitalized
from qdgen.ooxml.mends import SetParagraph
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject

_UNSEEN = Mm(1)
"""What an indent may be: less is not seen, and programs write some by themselves."""
_FLUSH = frozenset({"left", "both"})
_ADVICE = "Chọn các dòng này, mở Paragraph (Đoạn văn), đặt Left (Trái) bằng 0, Special (Đặc biệt) là none (không)."


def moved_in(subject: Subject, element: str) -> Iterator[Finding]:
    """Các dòng bị thụt vào: of an element that must stand flush left; lines that go on from the one above may be.

    Automatic numbers and bullets have rules of their own.
    """
    further = {id(entry.line) for piece in subject.pieces for entry in entries(piece) if entry.continues}
    for _, line in subject.lines(element):
        look = line.paragraph.format
        indent = Mm(look.indent_left + (look.first_line if line.start == 0 else 0))
        if indent > _UNSEEN and look.align in _FLUSH and _begins(line) and id(line) not in further:
            yield Finding(
                message=f"{capitalized(ELEMENT_NAMES[element])} phải sát lề trái; đang thụt vào {said(indent, 1)} mm.",
                where=line,
                advice=_ADVICE,
                mends=(_put_back(line),),
            )


def _begins(line: Line) -> bool:
    return not line.number and has_its_line(line)


def _put_back(line: Line) -> SetParagraph:
    """Hanging lines stay hanging."""
    hanging = min(line.paragraph.format.first_line, Mm(0))
    return SetParagraph(
        part=line.paragraph.place.part, index=line.paragraph.index, indent_left=Mm(-hanging), first_line=Mm(hanging)
    )
