"""What was found in a document, as frozen values: pieces, their elements, the levels of their text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from qdgen.checks.line import Line
from qdgen.checks.once import derived

PieceKind = Literal["main", "attached", "appendix"]


class Level(Enum):
    """Bậc của một dòng nội dung, from the highest."""

    PART = "phần"
    CHAPTER = "chương"
    DIVISION = "mục"
    ARTICLE = "điều"
    ROMAN = "mục La Mã"
    CLAUSE = "khoản"
    SUBCLAUSE = "khoản nhỏ"
    POINT = "điểm"
    DASH = "gạch đầu dòng"
    HEADING = "tiêu đề"
    """The line under `Chương I` or `Mục 1` that names it."""
    PLAIN = "đoạn"

    __hash__ = object.__hash__
    """Each level is one object: Enum's own hash, of its name, is slow where every rule asks for units by level."""


@dataclass(frozen=True, kw_only=True)
class Unit:
    """Đơn vị nội dung: one line of the text with its level, its number, and the units it stands in.

    `label` is what was typed or numbered before the text ("Điều 1.", "a)"); `start` is where the text begins in
    `line.text`. `value` is the number as one counts (đ is 5), None when it is none. `path` holds the labels of what it
    stands in, from the highest: ("Điều 2", "khoản 1"). `quoted` lines stand inside quotation marks.
    """

    line: Line
    level: Level
    label: str = ""
    value: int | None = None
    start: int = 0
    path: tuple[str, ...] = ()
    quoted: bool = False

    @derived
    def text(self) -> str:
        """Chữ sau số thứ tự."""
        return self.line.text[self.start :].strip()


@dataclass(frozen=True, kw_only=True)
class Piece:
    """Một văn bản trong tệp: the document itself, one issued with it, or an appendix.

    `elements` are keyed as the looks of the standard (`motto`, `legal_basis` ...), each with its lines in order;
    `proposal`, `hint`, `table` are further ones. `sections` are the sections of the file that it stands in.
    """

    kind: PieceKind
    lines: tuple[Line, ...]
    elements: Mapping[str, tuple[Line, ...]]
    units: tuple[Unit, ...]
    levels: Mapping[Level, tuple[Unit, ...]]
    """Các đơn vị nội dung theo bậc."""
    term: str = ""
    """Tên loại: as the decree writes it ("Quyết định"); empty when there is none."""
    sections: tuple[int, ...] = ()

    def __getitem__(self, element: str) -> tuple[Line, ...]:
        """Các dòng của một thành phần, none when it was not found."""
        return self.elements.get(element, ())

    def at(self, *levels: Level) -> tuple[Unit, ...]:
        """Các đơn vị nội dung ở những bậc này, level by level; quoted ones are left out."""
        unquoted = self._unquoted
        if len(levels) == 1:
            return unquoted.get(levels[0], ())
        return tuple(unit for level in levels for unit in unquoted.get(level, ()))

    @derived
    def _unquoted(self) -> Mapping[Level, tuple[Unit, ...]]:
        return {level: tuple(unit for unit in units if not unit.quoted) for level, units in self.levels.items()}

    def one(self, element: str) -> Line | None:
        """Dòng đầu của một thành phần."""
        lines = self.elements.get(element, ())
        return lines[0] if lines else None

    def text(self, element: str) -> str:
        """Chữ của một thành phần: its lines joined by spaces."""
        return " ".join(line.text for line in self[element])


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmarks:
    """Các mốc của một tệp: its pieces in order, the main one first, and how sure it is that they are what they seem.

    `confidence` is between 0 (nothing of an administrative document was found) and 1.
    """

    pieces: tuple[Piece, ...]
    confidence: float

    @property
    def main(self) -> Piece:
        """Văn bản chính."""
        return self.pieces[0]

    @property
    def attached(self) -> tuple[Piece, ...]:
        """Các văn bản kèm theo và phụ lục."""
        return self.pieces[1:]
