"""Facts in reading order, and as plain text: what a person reads from the first line to the last."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.ooxml.facts import ParagraphFacts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from qdgen.ooxml.facts import BlockFacts, DocumentFacts, TableFacts

_ORDINARY_SPACES = str.maketrans("\u00a0\u2007\u202f", "   ")


def paragraphs(blocks: Iterable[BlockFacts]) -> Iterator[ParagraphFacts]:
    """Các đoạn theo thứ tự đọc: tables row by row and cell by cell, a text box after the paragraph that holds it."""
    for block in blocks:
        if isinstance(block, ParagraphFacts):
            yield block
            for box in block.boxes:
                yield from paragraphs(box.blocks)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.blocks)


def tables(blocks: Iterable[BlockFacts]) -> Iterator[TableFacts]:
    """Các bảng theo thứ tự đọc, an outer table before those in its cells."""
    for block in blocks:
        if isinstance(block, ParagraphFacts):
            for box in block.boxes:
                yield from tables(box.blocks)
        else:
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from tables(cell.blocks)


def paragraph_text(paragraph: ParagraphFacts) -> str:
    """Chữ của một đoạn: with its automatic number; no-break spaces as ordinary ones, tabs and breaks as they are."""
    number = paragraph.numbering
    text = f"{number.text}{number.suffix}{paragraph.text}" if number else paragraph.text
    return text.translate(_ORDINARY_SPACES)


def text_of(blocks: Iterable[BlockFacts]) -> str:
    """Chữ của các đoạn và bảng: one line a paragraph, in reading order."""
    return "\n".join(map(paragraph_text, paragraphs(blocks)))


def document_text(facts: DocumentFacts) -> str:
    """Chữ của văn bản: of the body; headers and footers apart (`margin_text`)."""
    return text_of(facts.blocks)


def margin_text(facts: DocumentFacts) -> str:
    """Chữ của các đầu trang rồi các chân trang: each part once."""
    parts = {header.part: text_of(header.blocks) for header in (*facts.headers, *facts.footers)}
    return "\n".join(parts.values())


def with_paragraphs(
    blocks: tuple[BlockFacts, ...], change: Callable[[ParagraphFacts], ParagraphFacts]
) -> tuple[BlockFacts, ...]:
    """Các đoạn và bảng với từng đoạn đã đổi: `change` is given every paragraph, those in cells and boxes too."""
    return tuple([_changed(block, change) for block in blocks])


def _changed(block: BlockFacts, change: Callable[[ParagraphFacts], ParagraphFacts]) -> BlockFacts:
    if isinstance(block, ParagraphFacts):
        found = change(block)
        if not found.boxes:
            return found
        boxes = tuple([replace(box, blocks=with_paragraphs(box.blocks, change)) for box in found.boxes])
        return replace(found, boxes=boxes)
    rows = tuple(
        [
            replace(
                row, cells=tuple([replace(cell, blocks=with_paragraphs(cell.blocks, change)) for cell in row.cells])
            )
            for row in block.rows
        ]
    )
    return replace(block, rows=rows)
