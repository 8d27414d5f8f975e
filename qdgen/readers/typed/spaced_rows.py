"""Rows of a table whose columns are set with spaces, as in a letter of fixed width: cells by where they begin."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP = re.compile(r" {2,}")
_HEAD_GAP = re.compile(r" {3,}")
_WORDS = re.compile(r"\S+(?: \S+)*")
_FIGURES = re.compile(r"[\d.,%]+")
_FEWEST = 3
_ROWS = 2
_LONGEST_HEAD = 40
_ENDS = (".", ";", ":", ",")


class _Cell(NamedTuple):
    start: int
    end: int
    words: str


@dataclass(slots=True)
class SpacedRow:
    """Một hàng của bảng gõ bằng dấu cách: its cells; on how many `lines` it was typed; what was `wrapped` last."""

    cells: list[str]
    lines: int = 1
    wrapped: tuple[str, str] = ("", "")


def spaced_rows(lines: Sequence[tuple[int, str]], start: int) -> list[SpacedRow]:
    """Các hàng của bảng gõ bằng dấu cách that begins with the line at `start`; none where there is none.

    The first line names three columns at least, wide apart; each cell below begins where a name does, or is a figure
    under it. A line that begins under a later name, right below a row, goes on with the cell there.
    """
    edges = _edges(lines[start][1]) if start < len(lines) else []
    if not edges:
        return []
    rows = [SpacedRow([cell.words for cell in _parts(lines[start][1])])]
    for place in range(start + 1, len(lines)):
        line = lines[place][1]
        if len(rows) >= _ROWS and _goes_on(line, rows[-1], edges):
            continue
        row = _fitted(line, edges)
        if row is None:
            break
        rows.append(SpacedRow(row))
    return rows if len(rows) >= _ROWS else []


def _goes_on(line: str, row: SpacedRow, edges: Sequence[int]) -> bool:
    """Whether the line is the rest of a cell of the row: then it is put there.

    One run of words, exactly under a name that is not the first, and no figures: a sum has a row of its own.
    """
    parts = _parts(line)
    if "\t" in line or len(parts) != 1 or parts[0].start not in edges[1:] or _FIGURES.fullmatch(parts[0].words):
        return False
    column = edges.index(parts[0].start)
    limit = edges[column + 1] if column + 1 < len(edges) else len(line) + 1
    if not row.cells[column] or parts[0].end >= limit:
        return False
    row.wrapped = row.cells[column], parts[0].words
    row.cells[column] = f"{row.cells[column]} {parts[0].words}"
    row.lines += 1
    return True


def _parts(line: str) -> list[_Cell]:
    return [_Cell(found.start(), found.end(), found[0]) for found in _WORDS.finditer(line)]


def _edges(line: str) -> list[int]:
    """Where the columns begin, if the line may name them; none else."""
    if "   " not in line or "\t" in line or "|" in line:
        return []
    parts = _parts(line)
    wide = len(_HEAD_GAP.split(line.strip())) == len(parts) >= _FEWEST
    names = all(len(part.words) <= _LONGEST_HEAD and not part.words.endswith(_ENDS) for part in parts)
    return [part.start for part in parts] if wide and names else []


def _fitted(line: str, edges: Sequence[int]) -> list[str] | None:
    """The cells of a row, one for each column; None for a line that does not stand under the names."""
    if not _GAP.search(line.strip()) or "\t" in line:
        return None
    row = [""] * len(edges)
    for part in _parts(line):
        column = max((place for place, edge in enumerate(edges) if edge <= part.start), default=-1)
        limit = edges[column + 1] if 0 <= column < len(edges) - 1 else len(line) + 1
        in_place = part.start == edges[column] or (_FIGURES.fullmatch(part.words) is not None and part.end < limit)
        if column < 0 or row[column] or not in_place or part.end >= limit:
            return None
        row[column] = part.words
    return row
