"""The blocks of a .docx as they will be set: the lines of each paragraph, the height of paragraphs and rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from qdgen.layout.breaking import Run, break_runs
from qdgen.layout.metrics import Face, line_height
from qdgen.ooxml.facts import ParagraphFacts, RuleFacts
from qdgen.renderers.shipped.styles import cell_margins
from qdgen.standards.standard import TWIPS_PER_POINT, Mm, Pt

if TYPE_CHECKING:
    from qdgen.ooxml.facts import BlockFacts, CellFacts, RowFacts, TableFacts
    from qdgen.standards.standard import Standard

_BORDERED = frozenset({"QDTable"})
_BORDER = Pt(0.5)
_ROUNDING = 1e-6
_SCRIPT = 0.58  # of the size: how small LibreOffice sets raised and lowered letters


@dataclass(frozen=True, slots=True, kw_only=True)
class SetParagraph:
    """Đoạn đã xếp chữ: its lines in a column of `room` mm (indents taken off), their height, the gaps (points).

    `style` is the id of its style, `size` the greatest size in it, `face` the one it begins in. Its lines are
    `line_height` apart, `single` high without the spacing. An empty paragraph has one empty line.
    """

    style: str
    lines: tuple[str, ...]
    room: Mm
    size: Pt
    face: Face
    line_height: Pt
    single: Pt
    before: Pt
    after: Pt
    keep_next: bool
    keep_lines: bool
    widows: bool
    ends_section: bool
    rules: tuple[RuleFacts, ...]

    @property
    def text(self) -> str:
        """The words, with the spaces that they have in the file."""
        return "".join(self.lines)

    @property
    def height(self) -> Pt:
        """The height of its lines, without the gaps."""
        return Pt(len(self.lines) * self.line_height)


def _twips(count: int) -> Pt:
    return Pt(count / TWIPS_PER_POINT)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRow:
    """Hàng đã xếp chữ: what stands in each cell, and the height of the row (points).

    A row is kept with the next as its first paragraph is; a header row always.
    """

    cells: tuple[tuple[SetBlock, ...], ...]
    height: Pt
    header: bool
    keep_next: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTable:
    """Bảng đã xếp chữ."""

    style: str
    rows: tuple[SetRow, ...]


SetBlock: TypeAlias = SetParagraph | SetTable


def set_blocks(blocks: tuple[BlockFacts, ...], room: Mm, standard: Standard) -> tuple[SetBlock, ...]:
    """Xếp chữ: `blocks` in a column of `room` mm; `standard` gives what the facts of a table do not tell."""
    return tuple(
        set_paragraph(block, room) if isinstance(block, ParagraphFacts) else set_table(block, standard)
        for block in blocks
    )


def set_paragraph(paragraph: ParagraphFacts, room: Mm) -> SetParagraph:
    """Xếp chữ một đoạn: in a column of `room` mm."""
    look = paragraph.format
    inside = Mm(room - look.indent_left - look.indent_right)
    shown = [run for run in paragraph.runs if run.shown]
    runs = [
        Run(
            text=run.shown,
            face=Face(int(run.format.bold) + 2 * int(run.format.italic)),
            size=Pt(run.format.size * (_SCRIPT if run.format.vertical_align else 1)),
        )
        for run in shown
    ]
    size = max((run.format.size for run in shown), default=paragraph.mark.size)
    single = _twips(round(line_height(size) * TWIPS_PER_POINT))
    height = look.line.height
    if height is None:
        height = spaced_height(single, int(look.line.multiple * 100 + _ROUNDING))
    else:
        single = height
    return SetParagraph(
        style=paragraph.style_id,
        lines=break_runs(runs, room=inside.pt, first_indent=look.first_line.pt),
        room=inside,
        size=Pt(size),
        face=runs[0].face if runs else Face.REGULAR,
        line_height=height,
        single=single,
        before=look.space_before,
        after=look.space_after,
        keep_next=look.keep_next,
        keep_lines=look.keep_lines,
        widows=look.widow_control,
        ends_section=paragraph.ends_section,
        rules=paragraph.rules,
    )


def spaced_height(single: Pt, percent: int) -> Pt:
    """Chiều cao dòng khi giãn: of a line that is `single` high at `percent`; LibreOffice knows whole hundredths."""
    return _twips(single.twips * percent // 100)


def set_table(table: TableFacts, standard: Standard) -> SetTable:
    """Xếp chữ một bảng: each cell in its own column."""
    return SetTable(style=table.style_id, rows=tuple(_set_row(row, table, standard) for row in table.rows))


def _set_row(row: RowFacts, table: TableFacts, standard: Standard) -> SetRow:
    margins = cell_margins(table.style_id, standard)
    cells = tuple(set_blocks(cell.blocks, _inside(cell, table, margins.sides), standard) for cell in row.cells)
    # a cell that reaches down into other rows is as high as all of them: it adds nothing to the first
    counted = [stack_height(blocks) for blocks, cell in zip(cells, row.cells, strict=True) if not cell.merge]
    high = max(counted, default=0.0) + (margins.top + margins.bottom) / TWIPS_PER_POINT
    if table.style_id in _BORDERED:
        high += _BORDER
    if row.height is not None:
        high = row.height if row.height_rule == "exact" else max(high, row.height)
    first = cells[0][0] if cells and cells[0] else None
    keep = row.header or (isinstance(first, SetParagraph) and first.keep_next)
    return SetRow(cells=cells, height=Pt(high), header=row.header, keep_next=keep)


def _inside(cell: CellFacts, table: TableFacts, sides: int) -> Mm:
    column = cell.width or Mm(sum(table.grid[cell.column : cell.column + cell.span]))
    return Mm(column - Pt(2 * sides / TWIPS_PER_POINT).mm)


def stack_height(blocks: tuple[SetBlock, ...]) -> Pt:
    """Chiều cao của các đoạn chồng lên nhau: of what stands in one cell, in points; of two gaps the greater counts."""
    high = after = 0.0
    for block in blocks:
        if isinstance(block, SetParagraph):
            high += max(after, block.before) + block.height
            after = block.after
        else:
            high += after + sum(row.height for row in block.rows)
            after = 0.0
    return Pt(high + after)
