"""Tables as a draft types them: rows between upright strokes, a row of dashes under the header."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qdgen.kinds import labels
from qdgen.kinds.emphasis_marks import unmarked
from qdgen.model.table import Cell, Row, Table, column_counts
from qdgen.readers.grammar.emphasised import cell_words, losses_of, settled_header
from qdgen.readers.typed.letter_looks import BOLD, Looks, emphasised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_DASHES = r"\s?(?::-+:?|-+:|-{2,})\s?"
_RULE = re.compile(rf"\|?(?:{_DASHES}\|)*(?:{_DASHES})?")
_TOKEN = re.compile(r"\\[\\|<^-]|\|+|<br>|[^\\|<]+|[\\<]")
_REACHES_UP = "^^"


@dataclass(slots=True)
class _Place:
    """A cell still growing: where it stands and how far it reaches down."""

    row: int
    index: int
    cell: Cell


def read_table(lines: Sequence[Line], ledger: Ledger) -> Table | None:
    r"""Đọc bảng: the lines of one table to a Table; None and faults when its rows do not agree.

    ```
    table := row* [rule row*]      rule := |---|---|   the rows above it are the header
    row   := ("|" cell)* "|"       a cell followed by `||` spans two columns
    cell  := words ["<br>" words]  `^^` lets the cell above reach down; `\|`, `\\`, `\<`, `\^`, `\-` are the characters;
                              `\` before the first word says that it is a cell of a table
    ```
    """
    rules = [place for place, line in enumerate(lines) if _RULE.fullmatch(line.full) and "-" in line.full]
    header_rows = rules[0] if rules else 0
    content = [line for place, line in enumerate(lines) if place not in rules[:1]]
    grid = [_cells(line.full) for line in content]
    rows = _reaching_down(grid, content, ledger)
    if rows is None or not _are_even(rows, content, ledger):
        return None
    for row, line in zip(rows[:header_rows], content, strict=False):
        for cell in row.cells:
            words = "\n".join((cell.text, *cell.paragraphs))
            ledger.unkept.add(line.at, losses_of(words, emphasised(words, cell.emphasis), BOLD))
    body_rows = len(rows) - header_rows
    names = (*(f"header[{at}]" for at in range(header_rows)), *(f"rows[{at}]" for at in range(body_rows)))
    return ledger.built(
        lines[0],
        lambda: settled_header(Table(header=rows[:header_rows], rows=rows[header_rows:])),
        dict(zip(names, content, strict=True)),
    )


def _are_even(rows: tuple[Row, ...], lines: Sequence[Line], ledger: Ledger) -> bool:
    """Whether every row covers as many columns as the first; a fault at each line that does not."""
    counts = column_counts(rows)
    for number, (count, line) in enumerate(zip(counts, lines, strict=True), start=1):
        if count != counts[0]:
            message = f"Hàng {number} của bảng có {count} cột, hàng đầu có {counts[0]} cột."
            ledger.fault(line, message, "thêm hoặc bớt ô; ô trống vẫn có dấu “|”, ô gộp hai cột kết thúc bằng “||”.")
    return len(set(counts)) < 2  # noqa: PLR2004 - one number of columns


def _cells(words: str) -> list[tuple[Cell, bool]]:
    """The cells of one row, each with whether it only lets the cell above reach down."""
    cells: list[tuple[Cell, bool]] = []
    paragraphs, typed = [""], ""
    for token in [*_TOKEN.findall(words.removeprefix("|")), ""]:
        if token[:1] == "|" or (not token and typed.strip()):
            (text, *rest), emphasis = cell_words([_settled(paragraph) for paragraph in paragraphs])
            cell = Cell(text=text, paragraphs=tuple(rest), columns=len(token) or 1, emphasis=emphasis)
            cells.append((cell, typed.strip() == _REACHES_UP))
            paragraphs, typed = [""], ""
            continue
        if token == labels.ESCAPE and not typed.strip():
            typed = f" {token}"  # plain words follow, whatever they look like
            continue
        typed += token
        if token == "<br>":
            paragraphs.append("")
        else:
            paragraphs[-1] += token[1:] if len(token) > 1 and token[0] == "\\" else token
    return cells or [(Cell(), False)]


def _settled(paragraph: str) -> tuple[str, Looks | None]:
    """The words of a paragraph, and how they were set."""
    text, emphasis = unmarked(paragraph.strip())
    return text.strip(), emphasised(text, emphasis)


def _reaching_down(
    grid: list[list[tuple[Cell, bool]]], lines: Sequence[Line], ledger: Ledger
) -> tuple[Row, ...] | None:
    """The rows, each `^^` taken into the cell above it."""
    rows: list[list[Cell]] = []
    above: dict[int, _Place] = {}
    for number, (cells, line) in enumerate(zip(grid, lines, strict=True)):
        rows.append([])
        column, here = 0, {}
        for cell, reaches_up in cells:
            place = above.get(column)
            if reaches_up:
                if place is None or place.cell.columns != cell.columns:
                    ledger.fault(
                        line, "Ô “^^” không có ô nào cùng bề rộng ở hàng trên.", "Ghi chữ vào ô, hoặc xóa “^^”."
                    )
                    return None
                place.cell = replace(place.cell, rows=place.cell.rows + 1)
                rows[place.row][place.index] = place.cell
            else:
                place = _Place(number, len(rows[-1]), cell)
                rows[-1].append(cell)
            here[column] = place
            column += cell.columns
        above = here
        if not rows[-1]:
            ledger.fault(line, "Hàng của bảng chỉ có “^^”.", "Bỏ hàng này, hoặc ghi chữ vào một ô của nó.")
            return None
    return tuple(Row(cells=tuple(cells)) for cells in rows)
