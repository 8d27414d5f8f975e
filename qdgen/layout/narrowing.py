"""Thụt hai bên cho cân: how far a centred paragraph is drawn in, so that its own breaks come out balanced.

A break typed into a summary is a mistake that secretariats send back (and stays behind when the text is edited); equal
indents on both sides make Word and LibreOffice break the plain text where it looks best.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.layout.balancing import fault_count
from qdgen.layout.breaking import Run, lines_in, measure
from qdgen.layout.metrics import width
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from qdgen.layout.metrics import Face

STEP = Mm(0.5)
LEAST_LINES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """Đoạn đã thụt: the indent on each side (mm), and the lines that the paragraph then has, spaces trimmed."""

    indent: Mm
    lines: tuple[str, ...]


def narrowed(text: str, face: Face, size: float, *, room: Mm) -> Narrowed:
    """Tính chỗ thụt hai bên: for a centred `text` (spaces that must not break are U+00A0) in a column of `room` mm.

    The number of lines is the least that the whole column gives; among the indents that keep it, those with the fewest
    faults (a word left alone, a linking word at a line's end) and then the most even lines are taken, in the middle of
    the range that breaks alike, so that a program which rounds otherwise still breaks there.
    """
    paragraph = measure([Run(text=text, face=face, size=size)])
    whole = lines_in(paragraph, room=room.pt)
    if len(whole) < LEAST_LINES:
        return Narrowed(indent=Mm(0), lines=_trimmed(whole))
    ranges: list[tuple[tuple[str, ...], Mm, Mm]] = []
    column = room
    while column > 0:
        lines = lines_in(paragraph, room=column.pt)
        if len(lines) > len(whole):
            break
        if ranges and ranges[-1][0] == lines:
            ranges[-1] = (lines, ranges[-1][1], column)
        else:
            ranges.append((lines, column, column))
        column = Mm(column - STEP)
    lines, widest, narrowest = min(ranges, key=lambda found: (found[1] == found[2], *_badness(found[0], face, size)))
    middle = (widest + narrowest) / 2
    return Narrowed(indent=Mm(round((room - middle) / 2, 2)), lines=_trimmed(lines))


def _trimmed(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line.strip(" ") for line in lines)


def _badness(lines: tuple[str, ...], face: Face, size: float) -> tuple[int, float]:
    following = (*lines[1:], "")
    faults = sum(
        fault_count(line, first=line is lines[0], after=after) for line, after in zip(lines, following, strict=True)
    )
    widths = [width(line.strip(" "), face, size) for line in lines]
    return faults, sum((max(widths) - one) ** 2 for one in widths)
