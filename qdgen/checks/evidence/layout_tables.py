"""The tables that only set a masthead or a closing in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.strokes import width_of
from qdgen.checks.once import once
from qdgen.layout.metrics import line_height
from qdgen.ooxml.facts import ParagraphFacts, TableFacts
from qdgen.ooxml.mends import SetColumns
from qdgen.ooxml.reading import paragraphs
from qdgen.standards.standard import Mm, Pt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import CellFacts, RowFacts

_PARTS = (
    ("phần đầu", ("national_title", "issuer", "number", "place_and_date")),
    ("phần cuối", ("recipients_label", "signing_title", "signatory")),
)


_TWO = 2
_MARGINS = 4.5
"""Millimetres: the inner margins of a cell, and what programs round."""
_MOST = 0.65
"""Share of the right column at most: the left one holds the name of the issuer."""


@once
def layout_tables(subject: Subject) -> tuple[tuple[TableFacts, str], ...]:
    """Các bảng dàn trang của một tệp: each once, with the part of the document that it sets."""
    return tuple(_layout_tables(subject))


def _layout_tables(subject: Subject) -> Iterator[tuple[TableFacts, str]]:
    seen: set[int] = set()
    for piece in subject.pieces:
        for part, elements in _PARTS:
            for element in elements:
                for line in piece[element]:
                    block = subject.facts.blocks[line.block]
                    if line.depth and line.block not in seen and isinstance(block, TableFacts):
                        seen.add(line.block)
                        yield block, part


def fitted(subject: Subject, table: TableFacts, room: Mm) -> tuple[SetColumns, ...]:
    """Lệnh thu bảng hai cột vào giữa hai lề: as wide as `room`, in mm, the shares of its columns kept.

    The Quốc hiệu keeps its one line; none where it cannot, or the columns are not two.
    """
    first = next(paragraphs((table,)), None)
    total = sum(table.grid)
    if first is None or len(table.grid) != _TWO or total <= 0:
        return ()
    right = Mm(room * table.grid[1] / total)
    titles = [line for _, line in subject.lines("national_title") if subject.facts.blocks[line.block] is table]
    for line in titles:
        length = width_of(line, subject.standard.font)
        if length is not None and line.lane == "right":
            largest = subject.standard.looks["national_title"].size.high
            needed = length * max(largest / min(look.size for look in line.formats), 1) + _MARGINS
            if needed > room * _MOST:
                return ()
            right = Mm(max(right, needed))
    return (SetColumns(part=first.place.part, index=first.index, widths=(Mm(room - right), right)),)


def needed_height(row: RowFacts) -> Pt:
    """Chiều cao cần có của một hàng, in points: of its fullest cell, no line broken, which is the least it can be."""
    return Pt(max((_height(cell) for cell in row.cells), default=0.0))


def _height(cell: CellFacts) -> float:
    total = 0.0
    for block in cell.blocks:
        if isinstance(block, ParagraphFacts):
            size = max((run.format.size for run in block.runs if run.text.strip()), default=block.mark.size)
            spacing = block.format.line
            height = line_height(size, spacing.multiple) if spacing.height is None else spacing.height
            total += height * (block.text.strip("\n").count("\n") + 1)
            total += block.format.space_before + block.format.space_after
    return total
