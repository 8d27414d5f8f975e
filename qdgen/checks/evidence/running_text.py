"""The running text of a document: the paragraphs for which the decree gives indent, gap and spacing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.landmarks.records import Level
from qdgen.checks.line import stretches
from qdgen.checks.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece, Unit
    from qdgen.checks.line import Line
    from qdgen.ooxml.formats import ParagraphFormat
    from qdgen.standards.standard import BodyText

LABELLED = (Level.ARTICLE, Level.CLAUSE, Level.SUBCLAUSE, Level.POINT, Level.DASH)
"""Levels of running text that begin with a number or a dash."""
_APART = frozenset({"center", "right"})
_ENDINGS = (".", ";", ":", ",", "!", "?", "…", "/", ")")
_LONGEST_HEADING = 160
"""Letters: what is longer and has no full stop is a sentence that lost it."""
_LONGEST_PLAIN_HEADING = 80
"""The same, where only plain text follows."""


@once
def running_lines(piece: Piece) -> tuple[Line, ...]:
    """Các đoạn nội dung của một văn bản: legal bases, then articles to dashes and plain text; no headings, captions."""
    bases = piece["legal_basis"]
    return bases + tuple(
        unit.line
        for unit in piece.units
        if not unit.quoted
        and (unit.level in LABELLED or (unit.level is Level.PLAIN and unit.line.paragraph.format.align not in _APART))
    )


def begins_right(body: BodyText, look: ParagraphFormat) -> bool:
    """Dòng đầu lùi vào đúng mức: by its own indent, or with that of the paragraph."""
    begins = (look.first_line, look.first_line + look.indent_left)
    return any(abs(begin - one) <= body.first_line_tolerance for begin in begins for one in body.first_lines)


def typed_indent(line: Line) -> str:
    """Thụt đầu dòng gõ bằng tay: the tabs or spaces before the first letter; one space alone is a slip, no indent."""
    text = line.paragraph.text
    if not text[:1].isspace():
        return ""
    lead = text[: len(text) - len(text.lstrip())]
    return lead if "\t" in lead or len(lead) > 1 else ""


@once
def with_next(piece: Piece) -> tuple[tuple[Unit, Unit | None], ...]:
    """Từng đơn vị với đơn vị sau nó."""
    return tuple(_with_next(piece))


def _with_next(piece: Piece) -> Iterator[tuple[Unit, Unit | None]]:
    units = piece.units
    after: tuple[Unit | None, ...] = (*units[1:], None) if units else ()
    yield from zip(units, after, strict=True)


def is_heading(unit: Unit, after: Unit | None) -> bool:
    """Đơn vị có tên riêng: its text is a phrase without a mark at its end, and what is below it follows."""
    text = unit.text
    if not text or text.endswith(_ENDINGS) or len(text) > _LONGEST_HEADING or after is None:
        return False
    is_below = len(after.path) > len(unit.path) and after.path[: len(unit.path)] == unit.path
    if after.level is Level.DASH:
        return is_below or unit.level is not Level.DASH
    return is_below and (after.level is not Level.PLAIN or len(text) <= _LONGEST_PLAIN_HEADING)


def is_all(line: Line, quality: str, start: int | None = None) -> bool:
    """Cả dòng đậm ("bold") hoặc nghiêng ("italic"): every letter of it from `start` on."""
    if not any(getattr(look, quality) for look in line.formats):
        return False
    seen = False
    for words, look in stretches(line, start, None):
        if any(map(str.isalnum, words)):
            if not getattr(look, quality):
                return False
            seen = True
    return seen
