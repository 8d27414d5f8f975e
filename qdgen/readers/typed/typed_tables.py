"""Tables typed without strokes at both ends, by tabs, by spaces, by `|` alone or drawn: as rows between strokes."""

from __future__ import annotations

import re
from itertools import accumulate
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.kinds import labels
from qdgen.readers.excerpts import joint
from qdgen.readers.grammar.signing_words import is_post
from qdgen.readers.typed.lines import LineKind, classify
from qdgen.readers.typed.spaced_rows import spaced_rows
from qdgen.vietnamese.text import clean, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.spaced_rows import SpacedRow

_K = LineKind
_STROKE = re.compile(r"(?<!\\)\|")
_STROKE_RULE = re.compile(r"[\s:|+-]*-{2,}[\s:|+-]*")
_DRAWN = re.compile(r"[│┃║]")
_DRAWN_RULE = re.compile(r"[\s─━═│┃║]*[├┤┼┌┐└┘┬┴╔╗╚╝╠╣╬╦╩╟╢╪╫][\s─━═├┤┼┌┐└┘┬┴╔╗╚╝╠╣╬╦╩╟╢╪╫│┃║]*")
_RULED = "+---+---+"
_SPECIAL = re.compile(r"[\\|<]")
_NO_DATA = frozenset(
    {
        _K.NATIONAL,
        _K.MOTTO,
        _K.NUMBER,
        _K.PLACE_DATE,
        _K.RECIPIENTS,
        _K.SIGNING,
        _K.CO_SIGNING,
        _K.ENACTING,
        _K.REFERENCE,
    }
)
_LABELS = frozenset({_K.CLAUSE, _K.POINT, _K.SECTION, _K.ARTICLE, _K.DASH, _K.PLUS, _K.PART, _K.CHAPTER})
_FIGURES = re.compile(r"[\d.,%/ -]*\d[\d.,%/ -]*")
_COUNTS = ("tt", "stt", "số tt", "số thứ tự")
_SUMS = ("cộng", "tổng")
_FEWEST = 2
_LONG_RUN = 40
"""Lines typed in columns that make no table: looked at once, not from each of them on."""
_LONGEST_HEAD = 80

_Rows = list[list[str]]


def with_strokes(lines: Sequence[tuple[int, str]], ledger: Ledger) -> list[tuple[int, str]]:
    """Bảng gõ kiểu khác thành các hàng giữa dấu `|`: the physical lines of a text with their numbers, such rows so.

    Rows are two at least, without an empty line between, of as many columns, and hold nothing that a masthead or a
    closing has. Each table is a remark; so is a row that lacked cells, whose sum is put under its figures.
    """
    lines = _undrawn(lines, ledger)
    found: list[tuple[int, str]] = []
    place = tried = 0
    while place < len(lines):
        rows, signs, length = _found(lines, place) if place >= tried else ([], "", 0)
        if length > _LONG_RUN:
            tried = place + length
        if rows:
            spaced = spaced_rows(lines, place) if signs == _SPACES else []
            ats = _places(lines, place, [row.lines for row in spaced] or [1] * len(rows))
            _tell_wrapped(ats, spaced, ledger)
            found += _table(ats, rows, signs, ledger)
            place += sum(row.lines for row in spaced) if spaced else len(rows)
        else:
            found.append(lines[place])
            place += 1
    return found


def _found(lines: Sequence[tuple[int, str]], place: int) -> tuple[_Rows, str, int]:
    """The rows of the table that begins at `place`, how they were typed, and their number; no rows where none begins.

    The number is then that of the lines that were looked at.
    """
    length = 0
    for signs, cells_of in _WAYS.items():
        rows: _Rows = []
        for at in range(place, len(lines)):
            cells = cells_of(lines[at][1])
            if cells is None:
                break
            rows.append(cells)
        while any(rows) and not any(row[0] for row in rows if row):
            rows = [row[1:] for row in rows]
        bare = _without_empty_columns(rows) if cells_of is _tabbed else rows
        if bare and _is_table(bare):
            return bare, signs if bare == rows else _SEVERAL_TABS, len(bare)
        length = max(length, len(rows))
    rows = [row.cells for row in spaced_rows(lines, place)]
    length = max(length, len(rows))
    return rows if rows and _is_table(rows) else [], _SPACES, length


def _without_empty_columns(rows: _Rows) -> _Rows:
    """The rows without the columns that two tabs in a row left empty in each of them; uneven rows stay as they are."""
    if len({len(row) for row in rows}) != 1:
        return rows
    return [list(row) for row in zip(*(cells for cells in zip(*rows, strict=True) if any(cells)), strict=True)]


def _places(lines: Sequence[tuple[int, str]], place: int, heights: Sequence[int]) -> list[int]:
    """The numbers of the lines on which rows begin that were typed on so many lines each."""
    return [lines[place + start][0] for start in accumulate(heights[:-1], initial=0)]


def _tell_wrapped(ats: Sequence[int], rows: Sequence[SpacedRow], ledger: Ledger) -> None:
    for at, row in zip(ats, rows, strict=False):
        if row.lines > 1:
            message = "Chữ ở dòng dưới, ngay dưới một ô của bảng, được nối vào ô đó."
            ledger.remark(at + row.lines - 1, message, *joint(*row.wrapped), kind="joined", sure="likely")


def _tabbed(line: str) -> list[str] | None:
    if "\t" not in line or line.startswith("|"):
        return None
    cells = [cell.strip() for cell in line.split("\t")]
    return cells if cells[0] or sum(map(bool, cells)) >= _FEWEST else None


def _stroked(line: str) -> list[str] | None:
    if "|" not in line or line.lstrip().startswith(("|", "+", "//", "\\")):
        return None
    if _STROKE_RULE.fullmatch(line):
        return []
    return [cell.replace("\\|", "|").strip() for cell in _STROKE.split(line.strip().removesuffix("|"))]


def _is_table(rows: _Rows) -> bool:
    content = [row for row in rows if row]
    if len(content) < _FEWEST:
        return False
    columns = max(map(len, content))
    full = sum(len(row) == columns for row in content)
    named = sum(map(bool, content[0])) >= _FEWEST and max(map(len, content[0])) <= _LONGEST_HEAD
    if not named or full < min(_FEWEST, len(content) - 1):
        return False
    if columns == _FEWEST and any(_begins_with_a_label(row[0]) for row in content):
        return False
    return not any(_is_no_data(cell) for row in content for cell in row)


def _begins_with_a_label(cell: str) -> bool:
    """Whether a cell is a label, or a bullet: what stands behind the tab is then the words of that line."""
    words = clean(cell)[0]
    is_bullet = not any(sign.isalnum() for sign in words) or re.fullmatch(labels.LETTER_BULLET, words) is not None
    return is_bullet or classify(words, at=0).kind in _LABELS


def _is_no_data(cell: str) -> bool:
    words = clean(cell)[0].strip("*")
    return classify(words, at=0).kind in _NO_DATA or (words.isupper() and is_post(words))


def _table(ats: Sequence[int], rows: _Rows, signs: str, ledger: Ledger) -> list[tuple[int, str]]:
    columns = max(map(len, rows))
    found: list[tuple[int, str]] = []
    ruled = any(not row for row in rows)
    for at, row in zip(ats, rows, strict=True):
        if not row:
            found.append((at, _rule(columns)))
            continue
        typed = _in_strokes(row, columns)
        if len(row) < columns:
            message = f"Hàng này có {len(row)} ô, bảng có {columns} cột; phần thiếu được thêm ô trống hoặc gộp ô."
            ledger.remark(at, message, " | ".join(row), typed, kind="structure", sure="guess")
        found.append((at, typed))
    headed = not ruled and _is_headed(rows)
    if headed:
        found.insert(1, (ats[0], _rule(columns)))
    first = "; hàng đầu được lấy làm đầu bảng" if headed else ""
    message = f"{len(rows)} dòng có các cột gõ bằng {signs} được đọc là một bảng{first}."
    before = " ".join(cell for cell in rows[0] if cell)
    ledger.remark(ats[0], message, before, _in_strokes(rows[0], columns), kind="structure", sure="likely")
    return [(ats[0], ""), *found, (ats[-1], "")]


def _in_strokes(row: Sequence[str], columns: int) -> str:
    """The cells between strokes; a sum reaches over the columns it lacks, another row gets empty cells behind."""
    cells = [_SPECIAL.sub(r"\\\g<0>", cell) for cell in row]
    missing = columns - len(cells)
    if missing and fold(row[0]).startswith(_SUMS):
        return f"| {cells[0]} |{'|' * missing} {' | '.join(cells[1:])} |"
    return f"| {' | '.join([*cells, *[''] * missing])} |"


def _rule(columns: int) -> str:
    return "|" + "---|" * columns


def _is_headed(rows: _Rows) -> bool:
    """Whether the first row names the columns: words in each cell, over a row with figures or under `TT`."""
    first, *rest = rows
    if not all(first) or any(_FIGURES.fullmatch(cell) for cell in first) or len(first) < max(map(len, rows)):
        return False
    return fold(first[0]) in _COUNTS or any(_FIGURES.fullmatch(cell) for row in rest for cell in row)


def _undrawn(lines: Sequence[tuple[int, str]], ledger: Ledger) -> list[tuple[int, str]]:
    """The lines, frames drawn of box characters as `+---+` and `|`."""
    found: list[tuple[int, str]] = []
    drawn: list[tuple[int, str, str]] = []
    for at, line in lines:
        typed = line
        if _DRAWN_RULE.fullmatch(line):
            typed = _RULED
        elif len(_DRAWN.findall(line)) >= _FEWEST and _DRAWN.match(line.strip()):
            typed = _DRAWN.sub("|", line.strip())
            typed = typed if typed.endswith("|") else f"{typed} |"
        if typed != line:
            drawn.append((at, line, typed))
        found.append((at, typed))
    if drawn:
        at, before, after = drawn[0]
        message = f"Khung bảng vẽ bằng ký tự ở {len(drawn)} dòng được đọc là bảng."
        ledger.remark(at, message, " ".join(before.split()), after, kind="structure", sure="likely")
    return found


_WAYS = MappingProxyType({"dấu tab": _tabbed, "dấu “|”": _stroked})
_SPACES = "dấu cách"
_SEVERAL_TABS = "nhiều dấu tab liền nhau (cột trống ở mọi hàng được bỏ)"
