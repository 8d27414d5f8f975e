"""Tables of a Word file to tables of the model: merged cells both ways, header rows, cells of several paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qdgen.model.table import Cell, Row, Table
from qdgen.ooxml.facts import ParagraphFacts
from qdgen.readers.docx_words import number_of, words_of
from qdgen.vietnamese.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qdgen.ooxml.facts import BlockFacts, CellFacts, TableFacts
    from qdgen.readers.docx_words import Aside


@dataclass(slots=True, kw_only=True)
class _Open:
    """A cell still growing: its columns (after the last), its paragraphs, how many rows it covers so far."""

    start: int
    end: int
    texts: list[str]
    rows: int = 1

    def cell(self) -> Cell:
        first, *more = self.texts or [""]
        return Cell(text=first, paragraphs=tuple(more), columns=self.end - self.start, rows=self.rows)


@dataclass(slots=True, kw_only=True)
class TableWords:
    """Bảng đã đọc: its rows, how many of them are headers, the first row for messages, and whether tables nest."""

    rows: list[list[_Open]] = field(default_factory=list)
    header_rows: int = 0
    shown: str = ""
    nested: bool = False

    def table(self) -> Table:
        """The table of the model. Raises ModelError where its rows do not agree."""
        rows = tuple(Row(cells=tuple([cell.cell() for cell in row])) for row in self.rows)
        return Table(header=rows[: self.header_rows], rows=rows[self.header_rows :])


def read_table(facts: TableFacts, asides: list[Aside]) -> TableWords | None:
    """Đọc một bảng: None where it has no cell; words of the cells as a reader sees them, nothing of their looks.

    A cell merged into the one above that has words of its own gives them to it. Header rows are those repeated on each
    page, else a first row all in bold over others that are not.
    """
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
    found.shown = " | ".join(" ".join(cell.texts) for cell in found.rows[0])
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


def _texts(blocks: tuple[BlockFacts, ...], asides: list[Aside], found: TableWords) -> Iterator[str]:
    """The paragraphs of a cell that have words; those of a table in it row by row."""
    if any(not isinstance(block, ParagraphFacts) for block in blocks):
        found.nested = True
    for paragraph in paragraphs_in(blocks):
        number = number_of(paragraph.numbering)
        for line in words_of(paragraph, asides).text.replace("\f", "\n").split("\n"):
            words = clean(" ".join(line.split()))[0] if line else line
            if number or words:
                yield f"{number} {words}".strip()
            number = ""


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
