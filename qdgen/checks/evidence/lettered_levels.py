"""Headings that count by capitals (A., B., C.), a level over `I.` that the decree does not have and offices use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.checks.landmarks.records import Level, Unit
from qdgen.checks.once import once

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.checks.landmarks.records import Piece

_LETTERED = re.compile(r"(?P<letter>[A-HKĐ])\s?[./)]\s*(?P<text>[^\W\d_].*)")
_ORDERS = ("ABCDEGHK", "ABCDĐEGHK", "ABCDEFGH")
"""I. is a Roman number."""
_ENDS = (".", ";", ",", ":", "?", "!")
_LONGEST = 160
"""Letters of a heading."""
_FEWEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class LetteredHeading:
    """Đề mục A, B, C: its unit, its letter, and where its text begins."""

    unit: Unit
    letter: str
    start: int


@once
def lettered_headings(piece: Piece) -> tuple[LetteredHeading, ...]:
    """Các đề mục A, B, C của một văn bản: from A on, at least two, each with text below, Roman sections among it.

    Choices of a question and other lists of letters are none: nothing stands under them.
    """
    if not piece.levels.get(Level.ROMAN):
        return ()
    found = [(at, one) for at, unit in enumerate(piece.units) if (one := _heading(unit))]
    if len(found) < _FEWEST or found[0][1].letter != "A":
        return ()
    ends = [at for at, _ in found[1:]] + [len(piece.units)]
    if any(end - at < _FEWEST for (at, _), end in zip(found, ends, strict=True)):
        return ()
    below = piece.units[found[0][0] :]
    return tuple(one for _, one in found) if any(unit.level is Level.ROMAN for unit in below) else ()


def _heading(unit: Unit) -> LetteredHeading | None:
    line = unit.line
    if unit.quoted or unit.level is not Level.PLAIN or len(line.text) > _LONGEST or line.text.endswith(_ENDS):
        return None
    match = _LETTERED.fullmatch(f"{line.number} {line.text}" if line.number else line.text)
    if match is None:
        return None
    return LetteredHeading(unit=unit, letter=match["letter"], start=0 if line.number else match.start("text"))


def first_out_of_order(headings: Sequence[LetteredHeading]) -> tuple[LetteredHeading, str] | None:
    """Đề mục đầu tiên không theo thứ tự: the heading and the letter before it; None where all follow one another."""
    for before, after in pairwise(headings):
        if not any(before.letter + after.letter in order for order in _ORDERS):
            return after, before.letter
    return None
