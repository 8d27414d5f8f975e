"""Where a line stands: its cell, its text box, how wide its column is, and which empty lines part it from another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.ooxml.facts import CellFacts, ParagraphFacts, RowFacts, TableFacts, TextBoxFacts
from qdgen.ooxml.reading import paragraphs
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qdgen.checks.line import Line
    from qdgen.ooxml.facts import BlockFacts, DocumentFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Ô: a cell with the row and the table it is in."""

    table: TableFacts
    row: RowFacts
    cell: CellFacts


def holders(blocks: Iterable[BlockFacts], paragraph: ParagraphFacts) -> tuple[Cell | TextBoxFacts, ...] | None:
    """Các ô và hộp chữ chứa một đoạn, the outermost first; None when it is not in these blocks."""
    for block in blocks:
        if block is paragraph:
            return ()
        if isinstance(block, ParagraphFacts):
            for box in block.boxes:
                inside = holders(box.blocks, paragraph)
                if inside is not None:
                    return (box, *inside)
            continue
        for row in block.rows:
            for cell in row.cells:
                inside = holders(cell.blocks, paragraph)
                if inside is not None:
                    return (Cell(table=block, row=row, cell=cell), *inside)
    return None


def holder_of(facts: DocumentFacts, line: Line) -> Cell | TextBoxFacts | None:
    """Ô hoặc hộp chữ trong cùng chứa một dòng của phần thân; None for a line that stands in neither."""
    if not line.depth and not line.paragraph.place.boxed:
        return None
    found = holders(facts.blocks[line.block : line.block + 1], line.paragraph)
    return found[-1] if found else None


def column_width(facts: DocumentFacts, line: Line) -> Mm | None:
    """Chiều rộng cột chữ mà dòng đứng trong: of a table of fixed widths, less the indents; None when it can change."""
    holder = holder_of(facts, line)
    if not isinstance(holder, Cell) or not holder.table.fixed or holder.cell.width is None:
        return None
    look = line.paragraph.format
    return Mm(holder.cell.width - look.indent_left - look.indent_right - max(look.first_line, 0))


def blank_between(facts: DocumentFacts, first: Line, second: Line) -> tuple[ParagraphFacts, ...]:
    """Các đoạn trống giữa hai dòng của một cột: those that hold no drawing either."""
    blocks = facts.blocks[first.block : second.block + 1]
    between = []
    for paragraph in paragraphs(blocks):
        if paragraph.index >= second.paragraph.index:
            break
        inside = paragraph.index > first.paragraph.index and paragraph.place == first.paragraph.place
        if inside and not paragraph.text.strip() and not paragraph.rules and not paragraph.boxes:
            between.append(paragraph)
    return tuple(between)
