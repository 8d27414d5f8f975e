"""Signatures of several bodies, set side by side in a Word file: which cells are whose, and whose comes first."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from qdgen.ooxml.facts import CellFacts
from qdgen.readers.grammar.issuers import begins_a_body
from qdgen.readers.grammar.signing_words import is_name, is_post, split_capacity
from qdgen.readers.word.layout import key_of
from qdgen.readers.word.tables import paragraphs_in
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.ooxml.facts import TableFacts

_Block = TypeVar("_Block")
_MOST_NAMES = 12
_RECIPIENTS = re.compile(r"\W*n[ơo]i\s+nhận\s*(?:[:.;]|$)")


@dataclass(slots=True, kw_only=True)
class _Signature:
    """A signature still growing: its columns (after the last), its cells, whether a name stands in it."""

    start: int
    end: int
    cells: list[CellFacts] = field(default_factory=list)
    named: bool = False

    def take(self, cell: CellFacts, lines: Sequence[str]) -> None:
        self.cells.append(cell)
        self.named = self.named or any(not line.isupper() or is_name(line) for line in lines)


def signatures_in(table: TableFacts) -> list[list[CellFacts]]:
    """Các chữ ký đặt cạnh nhau trong một bảng: the cells of each, row by row; none unless two begin in one row.

    A signature begins with a capacity or a post in capitals, and goes on below, until a name is followed by another.
    """
    found: list[_Signature] = []
    open_ones: list[_Signature] = []
    abreast = False
    for row in table.rows:
        begun = 0
        for cell in row.cells:
            lines = list(_lines(cell))
            if not lines:
                continue
            end = cell.column + cell.span
            over = next((one for one in open_ones if one.start < end and cell.column < one.end), None)
            if signs(lines[0]):
                begun += 1
            if over is not None and _RECIPIENTS.match(key_of(lines[0])):
                open_ones = [one for one in open_ones if one is not over]
            elif signs(lines[0]) and (over is None or over.named):
                open_ones = [one for one in open_ones if one is not over]
                over = _Signature(start=cell.column, end=end)
                open_ones.append(over)
                found.append(over)
                over.take(cell, lines)
            elif over is not None:
                over.take(cell, lines)
        abreast = abreast or begun > 1
    return [one.cells for one in found] if abreast and len(found) > 1 else []


def lead_first(blocks: Sequence[_Block], words: Sequence[str], above: Sequence[str]) -> list[_Block]:
    """Xếp theo thứ tự của mô hình: signatures in reading order, with the `words` of each, the leading body's first.

    They stand as the bodies do in the masthead, whose lines are among those `above`, where each names another one.
    Else the leading body is the one on the right of the last row, and the others go before it.
    """
    if not blocks:
        return []
    names = [fold(line.strip()) for line in above if line.isupper() and begins_a_body(line.strip())][:_MOST_NAMES]
    places = [next((place for place, name in enumerate(names) if name in fold(said)), None) for said in words]
    known = [place for place in places if place is not None]
    if len(set(known)) == len(blocks):
        return [block for _, block in sorted(zip(known, blocks, strict=True), key=lambda pair: pair[0])]
    return list(reversed(blocks))


def signs(words: str) -> bool:
    """Dòng mở đầu một chữ ký: whether a line in capitals is a capacity or a post."""
    words = words.strip()
    return words.isupper() and (split_capacity(words) is not None or is_post(words))


def words_in(cells: Sequence[CellFacts]) -> str:
    """Chữ của các ô: on one line."""
    return " ".join(line for cell in cells for line in _lines(cell))


def _lines(cell: CellFacts) -> Iterator[str]:
    for paragraph in paragraphs_in(cell.blocks):
        for line in paragraph.shown.split("\n"):
            if line.strip():
                yield " ".join(line.split())
