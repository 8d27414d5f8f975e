"""Recipients and signature typed side by side in a text, with tabs or many spaces: one column after the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.readers.grammar.signing_words import is_person, is_post, stands_in_a_signature
from qdgen.readers.typed.lines import LineKind, classify
from qdgen.vietnamese.text import clean, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger

_GAP = re.compile(r"\t[\t \u00a0]*|[ \u00a0]{3,}\t*")
_LABEL = re.compile(r"\W*nơi nhận\s*[:.;]?")
_ITEM = re.compile(r"[-–—•+*]\s*\S|lưu\s*:")
_FILING = re.compile(r"[-–—•+*]?\s*lưu\s*:")
_PUSHED = 8
"""Characters: so far in from the edge no recipient stands."""
_LONGEST = 400
_MOST_LINES = 60
_TWO = 2
_BEGINS_ANOTHER = frozenset({LineKind.TYPE, LineKind.NATIONAL, LineKind.MOTTO, LineKind.APPENDIX})
_FIRST_LETTERS = frozenset("Nn*_-")
TOLD = "Nơi nhận và phần ký gõ thành hai cột được đọc từng cột: nơi nhận trước, người ký sau."
"""Lời báo for both columns, here and in a Word file."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the closing: its number, what stands on the left and on the right; `blank`: nothing stands there."""

    at: int
    left: str
    right: str
    blank: bool = False


def without_columns(lines: Sequence[tuple[int, str]], ledger: Ledger) -> list[tuple[int, str]]:
    """Tách hai cột của phần kết: the physical lines of a text with their numbers, the left column before the right one.

    The columns are clear where each line has two at most, the left one is that of recipients, and the right one holds
    nothing but a signature. Else the lines stay as they are. What was taken apart is a remark.
    """
    for place, (_, line) in enumerate(lines):
        if not _is_label(line):
            continue
        start = _start(lines, place)
        rows = _rows(lines, start)
        if rows is None or not any(row.left and row.right for row in rows):
            continue
        row = next(row for row in rows if row.left and row.right)
        ledger.remark(
            row.at, TOLD, f"{row.left} {row.right}", f"{row.left} / {row.right}", kind="structure", sure="likely"
        )
        return [*lines[:start], *_settled(rows), *lines[start + len(rows) :]]
    return list(lines)


def _is_label(line: str) -> bool:
    if line.lstrip()[:1] not in _FIRST_LETTERS or len(line) > _LONGEST:
        return False
    first = _GAP.split(line.strip(), maxsplit=1)[0]
    return _LABEL.fullmatch(fold(clean(first)[0].strip("* "))) is not None


def _start(lines: Sequence[tuple[int, str]], place: int) -> int:
    """Where the closing begins: with what was pushed to the right just above the label."""
    start = place
    for at in range(place - 1, -1, -1):
        line = lines[at][1]
        if line.strip() and not (_is_pushed(line) and stands_in_a_signature(" ".join(line.split()).strip("*"))):
            break
        start = at if line.strip() else start
    return start


def _rows(lines: Sequence[tuple[int, str]], start: int) -> list[_Row] | None:
    """The lines of the closing in two columns; None where they are not clear."""
    rows: list[_Row] = []
    listing, apart, named = True, False, False
    for at, line in lines[start : start + _MOST_LINES]:
        if not line.strip():
            rows.append(_Row(at, "", "", blank=True))
            apart = True
            continue
        left, right = ("", line.strip()) if _is_pushed(line) else _parts(line)
        key = fold(left.strip("* "))
        if left and not (_LABEL.match(key) or _ITEM.match(key) or (listing and not apart and not left.isupper())):
            break
        said = clean(right)[0].strip("*")
        if right and not left and (named or _ends(said)):
            break
        if right and (_GAP.search(right) or not stands_in_a_signature(said)):
            return None
        named = named or (is_person(said) and not is_post(said))
        rows.append(_Row(at, left, right))
        listing = listing and not _FILING.match(key)
        apart = False
    while rows and rows[-1].blank:
        rows.pop()
    return rows


def _ends(words: str) -> bool:
    """Whether what is issued with the document begins, or it is no line of a signature for sure."""
    return not stands_in_a_signature(words) or classify(words, at=0).kind in _BEGINS_ANOTHER


def _parts(line: str) -> tuple[str, str]:
    parts = _GAP.split(line.strip(), maxsplit=1)
    return (parts[0], parts[1]) if len(parts) == _TWO else (line, "")


def _is_pushed(line: str) -> bool:
    """Whether leading tabs or spaces set the line into the right column."""
    edge = line[: len(line) - len(line.lstrip())]
    pushed = "\t" in edge or len(edge) >= _PUSHED
    return pushed and not _ITEM.match(line.lstrip()) and not _is_label(line)


def _settled(rows: Sequence[_Row]) -> list[tuple[int, str]]:
    """The left column, an empty line, the right one; an empty line in it wherever it waited for the left one."""
    left = [(row.at, row.left) for row in rows if row.left or row.blank]
    right: list[tuple[int, str]] = [(rows[0].at, "")]
    waited = False
    for row in rows:
        if row.right:
            right += [(row.at, ""), (row.at, row.right)] if waited else [(row.at, row.right)]
        waited = not row.right
    while left and not left[-1][1]:
        left.pop()
    return [*left, *right, (rows[-1].at, "")]
