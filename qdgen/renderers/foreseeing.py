"""A .docx of ours to what its printed pages will be, from font metrics alone."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from qdgen.layout.metrics import width
from qdgen.ooxml.document import read_document
from qdgen.ooxml.facts import BlockFacts, SectionFacts, TableFacts
from qdgen.renderers.foreseen import (
    Forecast,
    ForeseenHead,
    ForeseenParagraph,
    ForeseenPart,
    ForeseenRule,
    ForeseenSignature,
)
from qdgen.renderers.paging import paged, units_of
from qdgen.renderers.typesetting import SetBlock, SetParagraph, SetTable, set_blocks, stack_height
from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Mm, Pt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.ooxml.facts import DocumentFacts, HeaderFacts
    from qdgen.renderers.paging import Piece, Room
    from qdgen.standards.standard import Standard

MASTHEAD, CLOSING = "QDMasthead", "QDClosing"
COLUMNS = 2  # of the masthead


def foreseen(data: bytes, standard: Standard = ND30) -> Forecast:
    """Dự báo trang in của một tệp .docx do qdgen xuất: its bytes; `standard` is the one it was written under.

    Raises SourceError for bytes that are no .docx.
    """
    return Forecast(parts=tuple(_part(sections, standard) for sections in set_parts(data, standard)))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSection:
    """Phần trang đã xếp chữ: the facts of a section, its blocks as read and as set."""

    section: SectionFacts
    facts: tuple[BlockFacts, ...]
    blocks: tuple[SetBlock, ...]


def set_parts(data: bytes, standard: Standard) -> Iterator[tuple[SetSection, ...]]:
    """Các văn bản trong tệp đã xếp chữ: the sections of each, before anything is put on pages."""
    for part in _parts(read_document(data)):
        yield tuple(
            SetSection(
                section=section,
                facts=tuple(facts),
                blocks=set_blocks(tuple(facts), section.text_width or standard.page.text_width, standard),
            )
            for section, facts in part
        )


def signature_in(part: Sequence[SetSection], standard: Standard) -> ForeseenSignature | None:
    """Khối ký rơi vào đâu: the same as the forecast of the whole part says, at the cost of filling its pages."""
    page = 0
    for one in part:
        room = _room(one.section, standard, first=page + 1 if one.section.title_page else 0)
        pieces = paged(units_of(one.blocks), room, page=page + 1)
        if signature := _signature(one.blocks, pieces, room, page + 1):
            return signature
        page = pieces[-1].page if pieces else page
    return None


def _parts(facts: DocumentFacts) -> Iterator[list[tuple[SectionFacts, list[BlockFacts]]]]:
    """The sections of each part with their blocks: a part begins where pages are counted from 1 again."""
    found: list[tuple[SectionFacts, list[BlockFacts]]] = [(section, []) for section in facts.sections]
    for block in facts.blocks:
        found[_section(block)][1].append(block)
    part: list[tuple[SectionFacts, list[BlockFacts]]] = []
    for section, blocks in found:
        if part and section.number_start is not None:
            yield part
            part = []
        part.append((section, blocks))
    yield part


def _section(block: BlockFacts) -> int:
    while isinstance(block, TableFacts):
        block = block.rows[0].cells[0].blocks[0]
    return block.place.section


def _part(sections: Sequence[SetSection], standard: Standard) -> ForeseenPart:
    paragraphs: list[ForeseenParagraph] = []
    rules: list[ForeseenRule] = []
    head: ForeseenHead | None = None
    signature: ForeseenSignature | None = None
    page = 0
    for one in sections:
        facts, blocks = one.facts, one.blocks
        room = _room(one.section, standard, first=page + 1 if one.section.title_page else 0)
        pieces = paged(units_of(blocks), room, page=page + 1)
        paragraphs += _paragraphs(blocks, pieces)
        rules += _rules(blocks)
        head = head or next((_head(block, part) for block, part in zip(facts, blocks, strict=True)), None)
        signature = signature or _signature(blocks, pieces, room, page + 1)
        page = pieces[-1].page if pieces else page
    return ForeseenPart(head=head, rules=tuple(rules), paragraphs=tuple(paragraphs), pages=page, signature=signature)


def _room(section: SectionFacts, standard: Standard, *, first: int) -> Room:
    """The height between the margins of a page; a high header or footer of page `first` takes some of it away."""
    page = standard.page
    width = section.text_width or page.text_width

    def margin(given: Mm | None, usual: Mm, distance: Mm | None, stories: tuple[HeaderFacts, ...]) -> float:
        high = max(
            (stack_height(set_blocks(story.blocks, width, standard)) for story in stories if story.pages == "first"),
            default=Pt(0),
        )
        return max(given or usual, (distance or page.header_distance) + high.mm)

    whole = (section.height or page.height) - (section.top or page.top.used) - (section.bottom or page.bottom.used)
    opening = (
        (section.height or page.height)
        - margin(section.top, page.top.used, section.header_distance, section.headers)
        - margin(section.bottom, page.bottom.used, section.footer_distance, section.footers)
    )
    return lambda number: Mm(opening if number == first else whole).pt


def _paragraphs(blocks: Sequence[SetBlock], pieces: Sequence[Piece]) -> Iterator[ForeseenParagraph]:
    """Every paragraph that prints words, with the page on which it begins."""
    begins: dict[tuple[int, int], int] = {}
    for piece in pieces:
        begins.setdefault((piece.unit.block, piece.unit.row), piece.page)
    for index, block in enumerate(blocks):
        if isinstance(block, SetParagraph):
            yield from _printed((block,), begins[index, 0])
            continue
        for number, row in enumerate(block.rows):
            for cell in row.cells:
                yield from _printed(cell, begins[index, number])


def _printed(blocks: Sequence[SetBlock], page: int) -> Iterator[ForeseenParagraph]:
    for block in blocks:
        if isinstance(block, SetParagraph):
            if block.text.strip():
                yield ForeseenParagraph(style=block.style, lines=block.lines, room=block.room, page=page)
            continue
        for row in block.rows:
            for cell in row.cells:
                yield from _printed(cell, page)


def _rules(blocks: Sequence[SetBlock]) -> Iterator[ForeseenRule]:
    """The rules drawn under words: those of the masthead's cells and those of the page."""
    above: list[SetParagraph] = []
    for block in blocks:
        if isinstance(block, SetTable):
            for row in block.rows:
                for cell in row.cells:
                    yield from _rules(cell)
            continue
        for rule in block.rules:
            if rule.kind == "drawing" and rule.length and above:
                yield _rule(rule.length, above)
        if block.text.strip():
            above.append(block)


def _rule(length: Mm, above: Sequence[SetParagraph]) -> ForeseenRule:
    """The rule under the last of `above` and those before it in the same style."""
    style = above[-1].style
    same = takewhile(lambda paragraph: paragraph.style == style, reversed(above))
    widths = [  # from the last line up
        width(line.strip(" "), paragraph.face, paragraph.size)
        for paragraph in same
        for line in reversed(paragraph.lines)
    ]
    last, longest = (length.pt / points if points else 0.0 for points in (widths[0], max(widths)))
    return ForeseenRule(style=style, length=length, of_last=last, of_longest=longest)


def _head(facts: BlockFacts, block: SetBlock) -> ForeseenHead | None:
    if not isinstance(facts, TableFacts) or not isinstance(block, SetTable) or block.style != MASTHEAD:
        return None
    sizes = {
        paragraph.style: paragraph.size
        for row in block.rows
        for cell in row.cells
        for paragraph in cell
        if isinstance(paragraph, SetParagraph)
    }
    if len(facts.grid) != COLUMNS or not sizes.keys() >= {"QDNationalTitle", "QDMotto", "QDIssuer"}:
        return None  # an office's own masthead
    left, right = facts.grid
    return ForeseenHead(
        left=left,
        right=right,
        national_title=sizes["QDNationalTitle"],
        motto=sizes["QDMotto"],
        issuer=sizes["QDIssuer"],
        number=sizes.get("QDNumber"),
        date=sizes.get("QDPlaceAndDate"),
    )


def _signature(blocks: Sequence[SetBlock], pieces: Sequence[Piece], room: Room, page: int) -> ForeseenSignature | None:
    """The closing tables of a section: where several bodies sign, the recipients have a table of their own."""
    closing = [index for index, block in enumerate(blocks) if isinstance(block, SetTable) and block.style == CLOSING]
    if not closing:
        return None
    parts = [piece for piece in pieces if piece.unit.block in closing]
    last = parts[0].page
    text = paged(units_of(blocks[: closing[0]]), room, page=page)
    above = [
        piece.lines
        for piece in pieces
        if piece.page == last and piece.unit.block < closing[0] and _words(blocks[piece.unit.block])
    ]
    return ForeseenSignature(
        page=last,
        lines_above=sum(above),
        fits=not text or text[-1].page == last,
        spare=Pt(room(last) - max(piece.bottom for piece in parts if piece.page == last)).mm,
    )


def _words(block: SetBlock) -> bool:
    return isinstance(block, SetTable) or bool(block.text.strip())
