"""Tables of the model as WordprocessingML; their look is in the styles QDTable, QDTableHeader and QDTableText."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, TypeAlias
from xml.sax.saxutils import escape

from markupsafe import Markup

from qdgen.layout.binding import bind
from qdgen.layout.metrics import Face, width
from qdgen.renderers.shipped.styles import CELL_MARGIN
from qdgen.standards.standard import TWIPS_PER_POINT, Mm

if TYPE_CHECKING:
    from qdgen.model.table import Cell, Row, Table
    from qdgen.standards.standard import Standard

Needs: TypeAlias = "tuple[list[float], list[float]]"
SLACK = 60  # twips that a word keeps free on its line
LANDSCAPE = "qdgen:landscape"  # marks a table for `sections`, which takes the mark away
SHORT = 6  # characters: a column of serial numbers, units or codes is centred
_FIGURE = re.compile(r"[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?: ?%| đồng)?")
_SEPARATORS = frozenset(".,")
_NOTHING = frozenset({"", "-", "–", "—"})


def table_markup(table: Table, standard: Standard) -> Markup:
    """Bảng: the w:tbl of `table`, as wide as the text; header rows repeat, rows do not split."""
    needs = _needs(table, standard)
    mark = f'<w:tblDescription w:val="{LANDSCAPE}"/>' if _is_wide(table, needs, standard) else ""
    widths = _widths(table, needs, standard)
    properties = (
        f'<w:tblPr><w:tblStyle w:val="QDTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f"{mark}</w:tblPr>"
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = _Rows(widths, _alignments(table))
    body = "".join(rows.markup(row, header=True) for row in table.header)
    body += "".join(rows.markup(row, header=False) for row in table.rows)
    return Markup(f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>")  # noqa: S704 - escaped below


def wide(table: Table, standard: Standard) -> bool:
    """Bảng rộng hơn trang đứng: whether its longest words do not fit side by side between the margins."""
    return _is_wide(table, _needs(table, standard), standard)


def column_widths(table: Table, standard: Standard) -> tuple[int, ...]:
    """Bề rộng các cột, in twips, together the text width: the shares that are given, or computed from the words.

    A column is never narrower than its longest word; what is left is shared by the length of the text. A table that
    is too wide for an upright page has the width of a page that lies.
    """
    return _widths(table, _needs(table, standard), standard)


def _is_wide(table: Table, needs: Needs, standard: Standard) -> bool:
    return not table.widths and sum(needs[0]) > standard.page.text_width.twips


def _widths(table: Table, needs: Needs, standard: Standard) -> tuple[int, ...]:
    page = standard.page
    whole = page.text_width.twips
    if table.widths:
        return _shared([float(share) for share in table.widths], whole)
    least, wanted = needs
    if sum(least) > whole:
        whole = Mm(page.height - page.left.used - page.right.used).twips
    free = whole - sum(least)
    extra = [max(0.0, want + 2 * CELL_MARGIN - low) ** 0.5 for want, low in zip(wanted, least, strict=True)]
    total = sum(extra)
    if free <= 0 or not total:
        return _shared(least, whole)
    return _shared([low + free * more / total for low, more in zip(least, extra, strict=True)], whole)


def _needs(table: Table, standard: Standard) -> Needs:
    """For each column, in twips, the width of its longest word with its margins, and of its longest text."""
    size = standard.looks["table_text"].size.used
    columns = table.columns
    least = [float(2 * CELL_MARGIN + SLACK)] * columns
    wanted = [1.0] * columns
    for row, header in [*((row, True) for row in table.header), *((row, False) for row in table.rows)]:
        face = Face.BOLD if header else Face.REGULAR
        if len(row.cells) != columns or any(cell.columns > 1 for cell in row.cells):
            continue
        for column, cell in enumerate(row.cells):
            words = [word for text in (cell.text, *cell.paragraphs) for word in bind(text).split(" ")]
            longest = max((width(word, face, size) * TWIPS_PER_POINT for word in words), default=0.0)
            whole = sum(width(f"{word} ", face, size) * TWIPS_PER_POINT for word in words)
            least[column] = max(least[column], longest + 2 * CELL_MARGIN + SLACK)
            wanted[column] = max(wanted[column], whole)
    return least, wanted


def _shared(shares: list[float], whole: int) -> tuple[int, ...]:
    total = sum(shares)
    edges = [round(whole * reached / total) for reached in accumulate(shares, initial=0.0)]
    return tuple(right - left for left, right in pairwise(edges))


def _alignments(table: Table) -> tuple[str, ...]:
    """For each column how its entries stand: figures to be compared at the right, short ones in the middle."""
    columns = table.columns
    entries: list[list[Cell]] = [[] for _ in range(columns)]
    for row in table.rows:
        if len(row.cells) == columns:
            for column, cell in zip(entries, row.cells, strict=True):
                column.append(cell)
    return tuple(_alignment(column, first=place == 0) for place, column in enumerate(entries))


def _alignment(cells: list[Cell], *, first: bool) -> str:
    """Practice, as the decree says nothing: a first column counts the rows, years and codes are all of one length."""
    texts = [cell.text for cell in cells if cell.text not in _NOTHING]
    alone = not any(cell.paragraphs for cell in cells)
    if alone and texts and not first and all(map(_FIGURE.fullmatch, texts)):
        differ = len(set(map(len, texts))) > 1
        if differ or any(set(text) & _SEPARATORS for text in texts):
            return "right"
    return "center" if alone and all(len(cell.text) <= SHORT for cell in cells) else ""


class _Rows:
    """Writes rows one after the other and remembers which cells reach down into the next."""

    def __init__(self, widths: tuple[int, ...], alignments: tuple[str, ...]) -> None:
        self.widths = widths
        self.alignments = alignments
        self.reaching: dict[int, tuple[int, int]] = {}  # first column -> (columns, rows left)

    def markup(self, row: Row, *, header: bool) -> str:
        cells: list[str] = []
        following: dict[int, tuple[int, int]] = {}
        waiting = list(row.cells)
        column = 0
        while column < len(self.widths):
            if column in self.reaching:
                columns, left = self.reaching[column]
                cells.append(self._cell(column, columns, "<w:vMerge/>", "<w:p/>"))
                if left > 1:
                    following[column] = (columns, left - 1)
                column += columns
                continue
            cell = waiting.pop(0)
            merge = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
            cells.append(self._cell(column, cell.columns, merge, self._text(cell, column, header=header)))
            if cell.rows > 1:
                following[column] = (cell.columns, cell.rows - 1)
            column += cell.columns
        self.reaching = following
        repeated = "<w:tblHeader/>" if header else ""
        return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"

    def _cell(self, column: int, columns: int, merge: str, content: str) -> str:
        width = sum(self.widths[column : column + columns])
        span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>{content}</w:tc>'

    def _text(self, cell: Cell, column: int, *, header: bool) -> str:
        style = "QDTableHeader" if header else "QDTableText"
        alignment = "" if header else self.alignments[column]
        jc = f'<w:jc w:val="{alignment}"/>' if alignment else ""
        return "".join(
            f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{jc}</w:pPr><w:r><w:t xml:space="preserve">'
            f"{_escaped(text)}</w:t></w:r></w:p>"
            for text in (cell.text, *cell.paragraphs)
        )


def _escaped(text: str) -> str:
    return escape(bind(text)).replace("_", "&#95;")
