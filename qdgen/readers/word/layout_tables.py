"""Tables that only set a masthead, or recipients and signature, side by side, left as rows between strokes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds.labels import ADDRESSEES
from qdgen.readers.typed.lines import ESCAPE, LineKind, classify
from qdgen.readers.typed.raw_lines import RawLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger

_K = LineKind
_MOST_COLUMNS = 3
_MOST_ROWS = 12
_LABEL_AND_NAMES = 2
_HEADER_AND_ROWS = 3
_STROKES = re.compile(r"\|?(?:\s?:?-{2,}:?\s?\|?)+")
_CELL_END = re.compile(r"(?<!\\)\|")
_BREAK = re.compile(r"\s*<br\s?/?>\s*")
_BOX = re.compile(r"[+|](?:[-=:]{2,}[+|])+")
_ALONE = frozenset({_K.TYPE, _K.ENACTING, _K.NATIONAL, _K.MOTTO})
"""What is no table when it stands alone between two strokes."""


def without_layout_tables(raws: Sequence[RawLine], ledger: Ledger) -> list[RawLine]:
    """Bỏ bảng dàn trang: the lines with the cells of such tables one under the other, the left column first.

    Rows of `+---+` that frame a real table become the rule under its header, or go. Each is a remark.
    """
    found: list[RawLine] = []
    place = 0
    while place < len(raws):
        end = _table_end(raws, place)
        if end == place:
            found.append(raws[place])
            place += 1
            continue
        found += _settled(raws[place:end], ledger)
        place = end
    return found


def _table_end(raws: Sequence[RawLine], place: int) -> int:
    end = place
    while end < len(raws) and _is_row(raws[end].words) and not (end > place and raws[end].after_blank):
        end += 1
    return end


def _is_row(words: str) -> bool:
    return words.startswith("|") or (words.startswith("+") and _BOX.fullmatch(words) is not None)


def _settled(rows: Sequence[RawLine], ledger: Ledger) -> Sequence[RawLine]:
    rows = _unboxed(rows, ledger)
    content = [row for row in rows if not _STROKES.fullmatch(row.words)]
    if not content:
        for row in rows:
            ledger.remark(row.at, "Dòng “|---|” không thuộc bảng nào được bỏ.", row.words, kind="dropped-rule")
        return []
    if len(content) > _MOST_ROWS:
        return rows
    grid = [_cells(row.words) for row in content]
    lanes = max(map(len, grid))
    if lanes > _MOST_COLUMNS or not _sets_side_by_side(grid, lanes):
        return rows
    message = "Bảng dùng để xếp phần đầu hoặc phần ký thành hai cột được đọc từng cột."
    ledger.remark(rows[0].at, message, rows[0].words, kind="structure")
    lines: list[RawLine] = []
    for lane in range(lanes):
        after_blank = True
        for row, cells in zip(content, grid, strict=True):
            for words in cells[lane] if lane < len(cells) else []:
                if words:
                    lines.append(RawLine(row.at, words, row.repairs, after_blank, row.bold))
                    row.repairs = ()
                after_blank = not words
            after_blank = after_blank or (lane < len(cells) and not any(cells[lane]))
    return lines


def _unboxed(rows: Sequence[RawLine], ledger: Ledger) -> Sequence[RawLine]:
    """The rows without those of `+---+`; the one under the first row of words is the rule under the header."""
    boxes = [row for row in rows if row.words.startswith("+")]
    if not boxes:
        return rows
    ledger.remark(boxes[0].at, "Dòng “+---+” kẻ khung bảng được bỏ.", boxes[0].words, kind="dropped-rule")
    kept: list[RawLine] = []
    for row in _unbroken(rows, ledger):
        if not row.words.startswith("+"):
            kept.append(row)
        elif len(kept) == 1:
            row.words = "|" + "---|" * len(_cells(kept[0].words))
            kept.append(row)
    if kept:
        kept[0].after_blank = True
    return kept


def _unbroken(rows: Sequence[RawLine], ledger: Ledger) -> list[RawLine]:
    """The rows of a table with a rule under each: lines between two rules are one row, broken over several lines."""
    groups: list[list[RawLine]] = [[]]
    for row in rows:
        if row.words.startswith("+"):
            groups += [[row], []]
        else:
            groups[-1].append(row)
    filled = [group for group in groups if group and not group[0].words.startswith("+")]
    if len(filled) < _HEADER_AND_ROWS or all(len(group) == 1 for group in filled):
        return list(rows)
    for group in filled:
        lines = [_cells(row.words) for row in group]
        if len(group) == 1 or len({len(cells) for cells in lines}) > 1:
            continue
        cells = [" ".join(words for cell in column for words in cell if words) for column in zip(*lines, strict=True)]
        typed, group[0].words = group[0].words, f"| {' | '.join(cells)} |"
        message = "Hàng của bảng bị ngắt thành nhiều dòng được nối lại."
        ledger.remark(group[1].at, message, f"{typed} / {group[1].words}", group[0].words, kind="joined", sure="likely")
        del group[1:]
    return [row for group in groups for row in group]


def _cells(words: str) -> list[list[str]]:
    """The lines of each cell of a row."""
    inner = words.strip().removeprefix("|")
    parts = _CELL_END.split(inner)
    if parts and not parts[-1].strip():
        parts.pop()
    return [[line.strip() for line in _BREAK.split(part.strip())] for part in parts]


def _sets_side_by_side(grid: Sequence[Sequence[Sequence[str]]], lanes: int) -> bool:
    """Whether the cells hold Quốc hiệu beside a name, recipients beside a signature, or one line that is no table."""
    if any(line.startswith(ESCAPE) for row in grid for cell in row for line in cell[:1]):
        return False
    kinds = [[[classify(line.strip("*"), at=0).kind for line in cell if line] for cell in row] for row in grid]
    if lanes == 1:
        return len(grid) == 1 and bool(kinds[0][0]) and kinds[0][0][0] in _ALONE
    firsts = {kind for row in kinds for cell in row for kind in cell[:1]}
    every = {kind for row in kinds for cell in row for kind in cell}
    if _K.NATIONAL in every:
        return _K.UPPER in every or _K.NUMBER in every
    if _K.NUMBER in firsts and _K.PLACE_DATE in firsts:
        return True
    if lanes == len(grid[0]) == _LABEL_AND_NAMES and ADDRESSEES.match(grid[0][0][0]):
        return True
    return _K.RECIPIENTS in firsts and bool({_K.UPPER, _K.SIGNING} & every)
