"""Marks of urgency, secrecy and circulation with the frames round them, in the masthead or in the top margin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.evidence.cells import Cell, holders
from qdgen.checks.landmarks.patterns import MARKS
from qdgen.checks.line import Line, whole
from qdgen.checks.once import once
from qdgen.ooxml.facts import ParagraphFacts
from qdgen.ooxml.reading import paragraphs
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import BlockFacts

_LONGEST = 30
_ELEMENTS = ("secrecy", "urgency", "circulation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Dấu: its words, which element it is, and its frame; width and height are None where the file does not tell."""

    line: Line
    element: str
    framed: bool
    width: Mm | None = None
    height: Mm | None = None
    where: Line | ParagraphFacts

    @property
    def follows_secrecy_rules(self) -> bool:
        """Theo quy định về bảo vệ bí mật nhà nước (PL1 III.2.a): the decree gives its letters no size and no style."""
        return self.element == "secrecy"


@once
def stamps(subject: Subject) -> tuple[Stamp, ...]:
    """Các dấu của một tệp."""
    return tuple(_stamps(subject))


def _stamps(subject: Subject) -> Iterator[Stamp]:
    facts = subject.facts
    for element in _ELEMENTS:
        for _, line in subject.lines(element):
            yield _stamp(line, element, facts.blocks[line.block : line.block + 1], line)
    for header in facts.headers:
        for paragraph in paragraphs(header.blocks):
            if paragraph.text and len(paragraph.text) < _LONGEST:
                line = whole(paragraph)
                if line.key in MARKS:
                    yield _stamp(line, MARKS[line.key], header.blocks, paragraph)


def _stamp(line: Line, element: str, blocks: Iterable[BlockFacts], where: Line | ParagraphFacts) -> Stamp:
    if line.paragraph.format.borders.boxed:
        return Stamp(line=line, element=element, framed=True, where=where)
    for holder in reversed(holders(blocks, line.paragraph) or ()):
        if not isinstance(holder, Cell):
            if holder.framed:
                return Stamp(
                    line=line, element=element, framed=True, width=holder.width, height=holder.height, where=where
                )
        elif holder.cell.borders.boxed:
            height = None if holder.row.height is None else holder.row.height.mm
            return Stamp(line=line, element=element, framed=True, width=holder.cell.width, height=height, where=where)
    return Stamp(line=line, element=element, framed=False, where=where)
