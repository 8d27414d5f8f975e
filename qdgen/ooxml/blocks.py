"""Paragraphs and tables read into facts, with what stands in cells and text boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.ooxml.facts import (
    CellFacts,
    CellPlace,
    NumberingFacts,
    ParagraphFacts,
    RowFacts,
    TableFacts,
    TextBoxFacts,
)
from qdgen.ooxml.inlines import read_inlines
from qdgen.ooxml.namespaces import W
from qdgen.ooxml.rulings import made_rules, with_cell_rules
from qdgen.ooxml.shapes import Drawn, read_drawing
from qdgen.ooxml.tables import read_table
from qdgen.ooxml.unwrapping import unwrapped
from qdgen.ooxml.vml import read_vml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from qdgen.ooxml.facts import BlockFacts
    from qdgen.ooxml.looks import ParagraphLook
    from qdgen.ooxml.shapes import BoxSource
    from qdgen.ooxml.story import Room, Story
    from qdgen.ooxml.tables import CellShape
    from qdgen.standards.standard import Mm

_PARAGRAPH, _PROPERTIES, _FOREIGN, _DRAWING = W + "p", W + "pPr", W + "altChunk", W + "drawing"
_BLOCKS = frozenset({_PARAGRAPH, W + "tbl", _FOREIGN})


def read_blocks(story: Story, parent: etree._Element, rooms: Sequence[Room]) -> tuple[BlockFacts, ...]:
    """Đọc các đoạn và bảng: what stands in `parent` (a body, header, cell, text box ...) to facts, in order.

    The body has one room a section; what comes after a section break stands in the next. All else has one room.
    """
    blocks: list[BlockFacts] = []
    section = tables = 0
    for element in unwrapped(parent, _BLOCKS):
        room = rooms[min(section, len(rooms) - 1)]
        if element.tag == _PARAGRAPH:
            paragraph = _paragraph(story, element, room)
            section += paragraph.ends_section
            blocks.append(paragraph)
        elif element.tag == _FOREIGN:
            story.unread.add("nội dung nhúng từ tệp khác (altChunk)")
        else:
            blocks.append(_table(story, element, room, tables))
            tables += 1
    return tuple(blocks)


def _paragraph(story: Story, element: etree._Element, room: Room) -> ParagraphFacts:
    index = story.next_index()
    children = list(element)
    properties = children[0] if children and children[0].tag == _PROPERTIES else None
    look = story.lookups.looks.paragraph(properties, room.layer)
    inlines = read_inlines(story, children, look.runs)
    if story.watch is not None:
        story.watch.paragraph(room.place.part, index, element)
    drawn = _drawn(story, inlines.shapes, room.width) if inlines.shapes else _NOTHING_DRAWN
    text = "".join([run.text for run in inlines.runs if not run.format.vanish])
    return ParagraphFacts(
        index=index,
        place=room.place,
        text=text,
        runs=inlines.runs,
        format=look.format,
        mark=look.mark,
        style_id=look.style_id,
        style_name=look.style_name,
        numbering=_numbering(story, look) if look.level else None,
        fields=tuple(inlines.fields),
        rules=(*drawn.rules, *made_rules(inlines.runs, look.format, text, room.width)),
        boxes=tuple([_box(story, box, room) for box in drawn.boxes]),
        restated=(*inlines.restated, *drawn.restated),
        ends_section=look.ends_section,
    )


def _numbering(story: Story, look: ParagraphLook) -> NumberingFacts | None:
    """The number of a paragraph, counted on; None where nothing is printed for it."""
    text = story.counters.advance(look.list_id, look.level_index)
    if not text or look.level is None:
        return None
    return NumberingFacts(
        text=text,
        suffix=look.level.suffix,
        level=look.level_index,
        format=look.level.format,
        list_id=look.list_id,
        look=look.number,
    )


def _drawn(story: Story, shapes: Sequence[etree._Element], width: Mm | None) -> Drawn:
    drawn = Drawn()
    for shape in shapes:
        if shape.tag == _DRAWING:
            read_drawing(shape, drawn)
        else:
            read_vml(shape, drawn, width)
    story.unread |= drawn.unread
    return drawn


def _box(story: Story, source: BoxSource, room: Room) -> TextBoxFacts:
    outer, story.open_fields = story.open_fields, []
    blocks = read_blocks(story, source.content, (room.box(source.text_width),))
    story.open_fields = outer
    return TextBoxFacts(blocks=blocks, width=source.width, height=source.height, framed=source.framed)


def _table(story: Story, element: etree._Element, room: Room, index: int) -> TableFacts:
    shape = read_table(element, story.lookups.styles, story.lookups.table_styles)
    return TableFacts(
        index=index,
        rows=tuple(
            [
                RowFacts(
                    cells=tuple([_cell(story, cell, room, index, number) for cell in row.cells]),
                    header=row.header,
                    cant_split=row.cant_split,
                    height=row.height,
                    height_rule=row.height_rule,
                    hidden=row.hidden,
                )
                for number, row in enumerate(shape.rows)
            ]
        ),
        grid=shape.grid,
        style_id=shape.style_id,
        style_name=shape.style_name,
        width=shape.width,
        width_share=shape.width_share,
        indent=shape.indent,
        align=shape.align,
        fixed=shape.fixed,
        floating=shape.floating,
        sized=shape.sized,
    )


def _cell(story: Story, shape: CellShape, room: Room, table: int, row: int) -> CellFacts:
    inside = room.cell(CellPlace(table=table, row=row, column=shape.column), shape.text_width, shape.layer)
    blocks = read_blocks(story, shape.element, (inside,))
    return CellFacts(
        column=shape.column,
        blocks=with_cell_rules(blocks, shape.borders, shape.width),
        span=shape.span,
        merge=shape.merge,
        width=shape.width,
        borders=shape.borders,
        vertical_align=shape.vertical_align,
        shading=shape.shading,
    )


_NOTHING_DRAWN = Drawn()
