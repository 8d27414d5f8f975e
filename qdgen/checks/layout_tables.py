"""The tables that only set a masthead or a closing in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.once import once
from qdgen.layout.metrics import line_height
from qdgen.ooxml.facts import ParagraphFacts, TableFacts
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import CellFacts, RowFacts

_PARTS = (
    ("phần đầu", ("national_title", "issuer", "number", "place_and_date")),
    ("phần cuối", ("recipients_label", "signing_title", "signatory")),
)


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
