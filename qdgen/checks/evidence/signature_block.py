"""Where the signature stands on the page: the room left for it, whether it may split, what stands beside it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import has_its_line
from qdgen.layout.metrics import line_height
from qdgen.ooxml.reading import paragraphs, tables
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.line import Line
    from qdgen.ooxml.facts import DocumentFacts, ParagraphFacts, RowFacts, TableFacts


def signature_room(facts: DocumentFacts, piece: Piece) -> Pt | None:
    """Khoảng trống để ký: the height between title and name in points; None where they are not in one column."""
    ends = _ends(piece)
    if ends is None:
        return None
    title, name = ends
    above, below = title.paragraph, name.paragraph
    if above is below:
        breaks = above.text[title.end : name.start].count("\n")
        return Pt(max(breaks - 1, 0) * _height(above))
    if above.place.cells != below.place.cells:
        return None
    between = _between(facts, above, below)
    gaps = sum(one.format.space_before + one.format.space_after + _height(one) for one in between)
    return Pt(gaps + above.format.space_after + below.format.space_before)


def may_split(facts: DocumentFacts, piece: Piece) -> bool:
    """Phần ký có thể tách sang hai trang: nothing keeps title and name together."""
    ends = _ends(piece)
    if ends is None:
        return False
    title, name = ends[0].paragraph, ends[1].paragraph
    if title is name or title.place.boxed or title.format.framed:
        return False
    if title.place.cells and title.place.cells == name.place.cells:
        row = _row_of(facts, title)
        if row is not None and row.cant_split:
            return False
    return not all(one.format.keep_next for one in (title, *_between(facts, title, name)))


def side_by_side(facts: DocumentFacts, left: Line, right: Line) -> bool:
    """Hai dòng ngang hàng: in one row of a table, or one paragraph with tabs; boxes, frames and columns count, too."""
    first, second = left.paragraph, right.paragraph
    if first is second or any(one.place.boxed or one.format.framed for one in (first, second)):
        return True
    if any(facts.sections[one.place.section].columns > 1 for one in (first, second)):
        return True
    one, other = first.place.cells, second.place.cells
    if not one or not other:
        return any(_floats(facts, paragraph) for paragraph in (first, second) if paragraph.place.cells)
    if one[0].table != other[0].table:
        return any(_floats(facts, paragraph) for paragraph in (first, second))
    return one[0].row == other[0].row and one[0].column != other[0].column


def is_loose(facts: DocumentFacts, line: Line) -> bool:
    """Dòng của phần ký không ở trong cột nào và không căn giữa: centred, it would go to the middle of the page."""
    paragraph = line.paragraph
    if (
        line.depth
        or paragraph.place.boxed
        or paragraph.format.framed
        or facts.sections[paragraph.place.section].columns > 1
    ):
        return False
    return paragraph.format.align != "center" and has_its_line(line)


def _ends(piece: Piece) -> tuple[Line, Line] | None:
    titles = piece["signing_title"]
    names = piece["signing_post"] or piece["signatory"]
    if not titles or not names:
        return None
    title = titles[-1]
    below = (one for one in names if one.paragraph.place.cells == title.paragraph.place.cells)
    return title, next(below, names[0])  # of those who sign side by side, the name in the same column


def _between(facts: DocumentFacts, above: ParagraphFacts, below: ParagraphFacts) -> list[ParagraphFacts]:
    """The paragraphs between two of one column."""
    between = islice(paragraphs(facts.blocks), above.index + 1, below.index)
    return [one for one in between if one.place.cells == above.place.cells]


def _height(paragraph: ParagraphFacts) -> float:
    """The height of one line of a paragraph, in points."""
    spacing = paragraph.format.line
    size = paragraph.runs[0].format.size if paragraph.runs else paragraph.mark.size
    return spacing.height if spacing.height is not None else line_height(size, spacing.multiple)


def _table_of(facts: DocumentFacts, paragraph: ParagraphFacts) -> tuple[TableFacts, RowFacts] | None:
    """The outermost table and row that a paragraph stands in."""
    for table in reversed(list(tables(facts.blocks))):
        for row in table.rows:
            if any(one is paragraph for cell in row.cells for one in paragraphs(cell.blocks)):
                return table, row
    return None


def _row_of(facts: DocumentFacts, paragraph: ParagraphFacts) -> RowFacts | None:
    found = _table_of(facts, paragraph)
    return found[1] if found else None


def _floats(facts: DocumentFacts, paragraph: ParagraphFacts) -> bool:
    found = _table_of(facts, paragraph)
    return found is not None and found[0].floating
