"""Rows of a table whose columns are set with spaces, as in a letter of fixed width: cells by where they begin."""

from __future__ import annotations

import re
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


def spaced_rows(lines: Sequence[tuple[int, str]], start: int) -> list[list[str]]:
    """Các hàng của bảng gõ bằng dấu cách that begins with the line at `start`: their cells; none where there is none.

    The first line names three columns at least, wide apart; each cell below begins where a name does, or is a figure
    under it.
    """
    edges = _edges(lines[start][1]) if start < len(lines) else []
    if not edges:
        return []
    rows = [[cell.words for cell in _parts(lines[start][1])]]
    for place in range(start + 1, len(lines)):
        row = _fitted(lines[place][1], edges)
        if row is None:
            break
        rows.append(row)
    return rows if len(rows) >= _ROWS else []


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
