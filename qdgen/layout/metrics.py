"""Số đo chữ: how wide a text and how high a line is in the four faces of Times New Roman, without Word.

The figures are Tinos's (faces.py), whose advance widths are those of Times New Roman and which has every Vietnamese
letter. Kerning is left out because the page has none: Word and LibreOffice kern pairs only where `w:kern` asks for it
with a size above zero. A template must therefore carry no `w:kern`, or `<w:kern w:val="0"/>` in `docDefaults`; with
kerning on the Quốc hiệu is 0.7 mm shorter and these figures are wrong.
"""

from __future__ import annotations

import unicodedata
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from qdgen.standards.standard import TWIPS_PER_POINT, Pt

if TYPE_CHECKING:
    from qdgen.standards.standard import Look


NO_BREAK_SPACE = "\u00a0"


class Face(Enum):
    """Kiểu chữ: one of the four faces; the value is its column in the table of widths."""

    REGULAR = 0
    BOLD = 1
    ITALIC = 2
    BOLD_ITALIC = 3

    @property
    def slanted(self) -> bool:
        """Whether the face is italic, upright otherwise."""
        return self is Face.ITALIC or self is Face.BOLD_ITALIC


def face_of(look: Look) -> Face:
    """Kiểu chữ của một yếu tố: the face that `look` asks for."""
    return Face(int(look.bold) + 2 * int(look.italic))


class Advances(dict[str, int]):
    """Bảng độ rộng của một kiểu chữ: units of one em a character; a character without metrics gets a cautious guess.

    The guess: nothing for marks and controls, the letter beneath for an accented letter, else one full em, the widest a
    substitute font is likely to draw. `missing` tells which characters were guessed.
    """

    def __init__(self, face: Face) -> None:
        from qdgen.layout.faces import ADVANCES, UNITS_PER_EM  # noqa: PLC0415 # the table loads when first measured

        super().__init__((character, units[face.value]) for *units, characters in ADVANCES for character in characters)
        self.em = UNITS_PER_EM

    def __missing__(self, character: str) -> int:
        if unicodedata.category(character) in {"Mn", "Me", "Cc", "Cf"}:
            return 0
        letter = unicodedata.normalize("NFD", character)[0]
        return self.get(letter, self.em)


@cache
def advances(face: Face) -> Advances:
    """Độ rộng từng chữ của một kiểu chữ: character to units, `em` units in one em; made once a face."""
    return Advances(face)


def width(text: str, face: Face, size: float) -> Pt:
    """Chiều rộng chữ: `text` set on one line in `face` at `size` points; gives points.

    Trailing spaces count. A character without metrics counts as `Advances` guesses it; nothing is raised.
    """
    table = advances(face)
    return Pt(sum(map(table.__getitem__, text)) * size / table.em)


def missing(text: str) -> frozenset[str]:
    """Chữ không có số đo: the visible characters of `text` whose width can only be guessed."""
    table = advances(Face.REGULAR)
    return frozenset(char for char in text if char not in table and unicodedata.category(char)[0] != "C")


def ascent(size: float) -> Pt:
    """Độ cao trên chân chữ: from the baseline up to the top of the letters at `size` points, in points."""
    from qdgen.layout.faces import ASCENT, UNITS_PER_EM  # noqa: PLC0415 # as in Advances

    return Pt(ASCENT * size / UNITS_PER_EM)


def line_height(size: float, spacing: float = 1.0) -> Pt:
    """Chiều cao dòng: one line at `size` points, `spacing` times single (`w:line` 240 is single); gives points.

    Single is 1.15 times the size: ascent, descent and the font's own line gap (hhea table; OS/2 win is the same), which
    LibreOffice puts above the letters.
    """
    from qdgen.layout.faces import ASCENT, DESCENT, LINE_GAP, UNITS_PER_EM  # noqa: PLC0415 # as in Advances

    return Pt((ASCENT + DESCENT + LINE_GAP) * size * spacing / UNITS_PER_EM)


def overhang(face: Face, size: float) -> Pt:
    """Phần chừa cho chữ nghiêng: what LibreOffice keeps free after italic text, in points; nothing for upright faces.

    It is a twelfth of the line height (1.3 pt at size 14), in whole twentieths of a point. Word keeps none.
    """
    return Pt(line_height(size).twips // 12 / TWIPS_PER_POINT) if face.slanted else Pt(0)


def room_for(text: str, face: Face, size: float) -> Pt:
    """Chiều rộng cần có: the least column in which `text` stays on one line, in points.

    That is its width and, in italics, the `overhang` at its end and after every no-break space, which LibreOffice sets
    as a text of its own and draws that much wider.
    """
    pieces = text.count(NO_BREAK_SPACE) + 1
    return Pt(width(text, face, size) + pieces * overhang(face, size))
