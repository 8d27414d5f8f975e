"""Tables of Markdown in the form that a draft in plain text has: the header above its rule, every row in strokes."""

from __future__ import annotations

import re

from qdgen.readers.typed.splitting import COMMENT
from qdgen.standards.nd30 import NATIONAL_TITLE
from qdgen.vietnamese.text import fold

HEADER_MARK = re.compile(r"<!--\s*đầu bảng\s*-->")
"""Dấu của hàng đầu bảng: stands in a row below the rule that belongs to the header all the same."""

_DELIMITER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_ROW_OF_BLANKS = re.compile(r"[|\s]+")
_MARKED = re.compile(f" ?{HEADER_MARK.pattern}")
_MARKS = re.compile(r"[*_]")
_TITLE_KEY = fold(NATIONAL_TITLE)
_TWO = 2


def settled_tables(lines: list[str]) -> list[str]:
    """Các bảng về dạng của bản thảo: the lines with every table as text has it; their number stays.

    A header without words is no header; a table of two columns with Quốc hiệu in it, above all else, is the masthead.
    """
    found = list(lines)
    place = 1
    while place < len(found):
        if _is_delimiter(found[place]) and "|" in found[place - 1]:
            end = place + 1
            while end < len(found) and "|" in found[end]:
                end += 1
            first = not any(line.strip() and line != COMMENT for line in found[: place - 1])
            found[place - 1 : end] = _settled(found[place - 1 : end], first=first)
            place = end
        place += 1
    return [_MARKED.sub("", line) if "<!--" in line else line for line in found]


def _is_delimiter(line: str) -> bool:
    return "|" in line and "-" in line and _DELIMITER.fullmatch(line) is not None


def _settled(rows: list[str], *, first: bool) -> list[str]:
    rows = [_in_strokes(row) for row in rows]
    head, rule, body = rows[0], rows[1], rows[2:]
    if first and _is_masthead(rows):
        return [_side_by_side(head), COMMENT, *map(_side_by_side, body)]
    rule = "|" + "---|" * len(_cells(rule))
    if _ROW_OF_BLANKS.fullmatch(head):
        return ["", "", *body]
    headers = next((count for count, row in enumerate(body) if not HEADER_MARK.search(row)), len(body))
    return [head, *body[:headers], rule, *body[headers:]]


def _is_masthead(rows: list[str]) -> bool:
    cells = [_cells(row) for row in rows]
    return all(len(row) == _TWO for row in cells) and any(fold(cell) == _TITLE_KEY for row in cells for cell in row)


def _in_strokes(row: str) -> str:
    row = row.strip()
    row = row if row.startswith("|") else f"| {row}"
    return row if row.endswith("|") else f"{row} |"


def _cells(row: str) -> list[str]:
    return [_MARKS.sub("", cell).strip() for cell in row.strip().strip("|").split("|")]


def _side_by_side(row: str) -> str:
    """A row of the masthead as typed with a tab."""
    left, right = _cells(row)
    return f"{left}\t{right}" if left and right else left or right
