"""A table as rows between upright strokes: the form in which a draft types it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds import labels
from qdgen.kinds.emphasis_marks import marked_lines
from qdgen.kinds.fixed_words import is_fixed_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.model.table import Cell, Row, Table

_SPECIAL = re.compile(r"[\\|]|<(?=br>)")
_REACHES_UP = "^^"
_OF_A_FRAME = re.compile(rf"{labels.RECIPIENTS}|Số\s*[:\d./]")
"""Words that, beside others, are the masthead or the closing set in two columns, and no table."""

_RULE = re.compile(r":-+:?|-+:|-{2,}")


def table_lines(table: Table) -> tuple[str, ...]:
    r"""Bảng bằng chữ: the rows, one line each, a row of dashes under the header rows.

    A cell over several columns ends with as many `|`; below a cell over several rows stands `^^`; `<br>` divides the
    paragraphs of a cell, each with the marks of what is set apart in it. `|`, `\` and `<br>` among the words have `\`
    before them; so has a cell that would be taken for a part of the masthead. Widths are not written.
    """
    lines = list(_rows((*table.header, *table.rows)))
    if table.header:
        lines.insert(len(table.header), "|" + "---|" * table.columns)
    return tuple(lines)


def _rows(rows: tuple[Row, ...]) -> Iterator[str]:
    reaching: dict[int, tuple[int, int]] = {}
    for row in rows:
        text, column, above = "|", 0, reaching
        reaching = {}
        cells = iter(row.cells)
        while True:
            if column in above:
                columns, left = above[column]
                text += f" {_REACHES_UP} {'|' * columns}"
                left -= 1
            else:
                cell = next(cells, None)
                if cell is None:
                    break
                columns, left = cell.columns, cell.rows - 1
                text += f" {_words(cell)} {'|' * columns}"
            if left:
                reaching[column] = (columns, left)
            column += columns
        yield text


def _words(cell: Cell) -> str:
    words = "<br>".join(_SPECIAL.sub(r"\\\g<0>", part) for part in marked_lines(cell))
    if _RULE.fullmatch(words):
        return words.replace("-", r"\-", 1)
    lays_out = any(is_fixed_line(part) or _OF_A_FRAME.match(part) for part in (cell.text, *cell.paragraphs))
    if lays_out:
        return f"{labels.ESCAPE} {words}"
    return f"\\{words}" if words.startswith(_REACHES_UP) else words
