"""Tables of a Word file to tables of the model: merged cells both ways, header rows, cells of several paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from qdgen.layout.columns import chosen_widths
from qdgen.model.table import Cell, Row, Table
from qdgen.ooxml.facts import ParagraphFacts
from qdgen.readers.grammar.emphasised import cell_words, settled_header
from qdgen.readers.typed.letter_looks import Looks, joined, part_of
from qdgen.readers.word.widths import set_widths
from qdgen.readers.word.words import number_of, words_of
from qdgen.standards.nd30 import ND30
from qdgen.vietnamese.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qdgen.ooxml.facts import BlockFacts, CellFacts, RowFacts, TableFacts
    from qdgen.readers.word.words import Aside


@dataclass(slots=True, kw_only=True)
class _Open:
    """A cell still growing: its columns (after the last), its paragraphs, how many rows it covers so far."""

    start: int
    end: int
    texts: list[tuple[str, Looks | None]]
    rows: int = 1

    def cell(self) -> Cell:
        (first, *more), emphasis = cell_words(self.texts or [("", None)])
        return Cell(
            text=first, paragraphs=tuple(more), columns=self.end - self.start, rows=self.rows, emphasis=emphasis
        )


@dataclass(slots=True, kw_only=True)
class TableWords:
    """Bảng đã đọc: its rows, how many of them are headers, the first row for messages, and whether tables nest.

    `widths` are those of its columns, in mm, where its author has set them.
    """

    rows: list[list[_Open]] = field(default_factory=list)
    header_rows: int = 0
    shown: str = ""
    nested: bool = False
    widths: tuple[float, ...] = ()

    def table(self) -> Table:
        """The table of the model. Raises ModelError where its rows do not agree."""
        rows = tuple(Row(cells=tuple([cell.cell() for cell in row])) for row in self.rows)
        table = settled_header(Table(header=rows[: self.header_rows], rows=rows[self.header_rows :]))
        if len(self.widths) != table.columns:
            return table
        chosen = chosen_widths(table, self.widths, ND30)
        return replace(table, widths=chosen) if chosen else table

    @property
    def paragraphs(self) -> list[tuple[str, Looks | None]]:
        """Các đoạn trong ô: their words, and how they were set."""
        return [text for row in self.rows for cell in row for text in cell.texts]


def read_table(facts: TableFacts, asides: list[Aside]) -> TableWords | None:
    """Đọc một bảng: None where it has no cell; words of the cells as a reader sees them, nothing of their looks.

    A cell merged into the one above that has words of its own gives them to it. Header rows are those repeated on each
    page, else a first row all in bold over others that are not. A row that is hidden with all its words is left out.
    """
    facts = _without_hidden_rows(facts, asides)
    edges = sorted(
        {edge for row in facts.rows for cell in row.cells for edge in (cell.column, cell.column + cell.span)}
    )
    if not edges:
        return None
    places = {edge: place for place, edge in enumerate(edges)}
    found = TableWords()
    above: dict[int, _Open] = {}
    headers: list[bool] = []
    for row in facts.rows:
        cells: list[_Open] = []
        here: dict[int, _Open] = {}
        at = 0
        for facts_cell in row.cells:
            start, end = places[facts_cell.column], places[facts_cell.column + facts_cell.span]
            if start > at:
                cells.append(_Open(start=at, end=start, texts=[]))
            texts = list(_texts(facts_cell.blocks, asides, found))
            reached = above.get(start) if facts_cell.merge == "continue" else None
            if reached is not None and reached.end == end:
                reached.texts += texts
                here[start] = reached
            else:
                here[start] = _Open(start=start, end=end, texts=texts)
                cells.append(here[start])
            at = end
        if at < len(edges) - 1:
            cells.append(_Open(start=at, end=len(edges) - 1, texts=[]))
        above = here
        if not cells:
            continue  # all of its cells belong to the row above
        for cell in here.values():
            cell.rows += cell not in cells
        found.rows.append(cells)
        headers.append(row.header)
    if not found.rows:
        return None
    found.header_rows = _header_rows(found.rows, headers, facts)
    found.widths = set_widths(facts, edges)
    found.shown = " | ".join(" ".join(text for text, _ in cell.texts) for cell in found.rows[0])
    return found


def paragraphs_in(blocks: Iterable[BlockFacts]) -> Iterator[ParagraphFacts]:
    """Các đoạn trong ô, bảng và hộp chữ, in reading order."""
    for block in blocks:
        if isinstance(block, ParagraphFacts):
            yield block
            for box in block.boxes:
                yield from paragraphs_in(box.blocks)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs_in(cell.blocks)


def _texts(
    blocks: tuple[BlockFacts, ...], asides: list[Aside], found: TableWords
) -> Iterator[tuple[str, Looks | None]]:
    """The paragraphs of a cell that have words; those of a table in it row by row."""
    if any(not isinstance(block, ParagraphFacts) for block in blocks):
        found.nested = True
    for paragraph in paragraphs_in(blocks):
        number = number_of(paragraph.numbering)
        seen = words_of(paragraph, asides)
        start = 0
        for line in seen.text.replace("\f", "\n").split("\n"):
            words = clean(" ".join(line.split()))[0] if line else line
            if number or words:
                looks = part_of(seen.looks, seen.text, start, start + len(line))
                yield f"{number} {words}".strip(), joined([(number, None), (words, looks)])
            start += len(line) + 1
            number = ""


def _without_hidden_rows(facts: TableFacts, asides: list[Aside]) -> TableFacts:
    kept = tuple([row for row in facts.rows if not _is_hidden(row, asides)])
    return facts if len(kept) == len(facts.rows) else replace(facts, rows=kept)


def _is_hidden(row: RowFacts, asides: list[Aside]) -> bool:
    """Whether nothing of a row is seen; its hidden words are added to `asides`."""
    if not row.hidden:
        return False
    inside = [paragraph for cell in row.cells for paragraph in paragraphs_in(cell.blocks)]
    if any(paragraph.shown.strip() for paragraph in inside):
        return False
    for paragraph in inside:
        words_of(paragraph, asides)
    return True


def _header_rows(rows: Sequence[Sequence[_Open]], headers: Sequence[bool], facts: TableFacts) -> int:
    count = next((place for place, header in enumerate(headers) if not header), len(headers))
    if not count and len(rows) > 1 and _is_bold(facts.rows[0].cells) and not _is_bold(facts.rows[1].cells):
        count = 1
    at = 0
    while at < count:
        count = max(count, at + max(cell.rows for cell in rows[at]))
        at += 1
    return count if count < len(rows) else 0


def _is_bold(cells: Sequence[CellFacts]) -> bool:
    """Whether all words of a row are bold."""
    runs = [run for cell in cells for paragraph in paragraphs_in(cell.blocks) for run in paragraph.runs]
    return all(run.format.bold for run in runs if run.text.strip()) and any(run.text.strip() for run in runs)
