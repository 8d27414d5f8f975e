"""Tables of the model as WordprocessingML; their look is in the styles QDTable, QDTableHeader and QDTableText."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from markupsafe import Markup

from qdgen.kinds.emphasis_marks import emphasised_lines
from qdgen.layout.binding import bind
from qdgen.layout.columns import column_widths, wide
from qdgen.renderers.emphasising import runs_markup

if TYPE_CHECKING:
    from qdgen.model.emphasis import Emphasis
    from qdgen.model.table import Cell, Row, Table
    from qdgen.standards.standard import Standard

LANDSCAPE = "qdgen:landscape"  # marks a table for `sections`, which takes the mark away
SHORT = 6  # characters: a column of serial numbers, units or codes is centred
_FIGURE = re.compile(r"[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?: ?%| đồng)?")
_SEPARATORS = frozenset(".,")
_NOTHING = frozenset({"", "-", "–", "—"})


def table_markup(table: Table, standard: Standard) -> Markup:
    """Bảng: the w:tbl of `table`, as wide as the text; header rows repeat, rows do not split."""
    mark = f'<w:tblDescription w:val="{LANDSCAPE}"/>' if wide(table, standard) else ""
    widths = column_widths(table, standard)
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
            f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{jc}</w:pPr>{_runs(text, emphasis)}</w:p>'
            for text, emphasis in emphasised_lines(cell)
        )


def _runs(text: str, emphasis: tuple[Emphasis, ...]) -> str:
    return runs_markup(text, emphasis, (escape(letter).replace("_", "&#95;") for letter in bind(text)))
