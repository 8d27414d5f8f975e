"""Recipients and signature set side by side by tabs or spaces: the left column first, then the right one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.readers.docx_layout import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.docx_passages import Passage

_LABEL = re.compile(r"\W*n[ơo]i\s+nhận\s*[:.;]?\s*$")
_ITEM = re.compile(r"[-–—•+*]|lưu\s*:")
_FILING = re.compile(r"[-–—•+*]?\s*lưu\s*:")
_ENDS = re.compile(r"\W*(?:phụ lục|cộng\s*hòa\s+xã)")
_LONGEST_LABEL = 30
_LONGEST = 60
"""Dòng: so many lines at most a closing has."""


def in_columns(found: Sequence[Passage]) -> list[Passage]:
    """Phần kết gõ thành hai cột: the passages, those of a closing with tabs in it lane by lane; else as they are."""
    for place, passage in enumerate(found):
        left = passage.words if passage.parts is None else passage.parts[0]
        if len(left) > _LONGEST_LABEL or not _LABEL.match(key_of(left)):
            continue
        start, end = _start(found, place), _end(found, place)
        if any(one.parts is not None and one.parts[1] for one in found[start:end]):
            return [*found[:start], *_settled(found[start:end]), *found[end:]]
    return list(found)


def _start(found: Sequence[Passage], place: int) -> int:
    """Where the closing begins: with what was pushed to the right just above the label."""
    while place and (parts := found[place - 1].parts) is not None and not parts[0]:
        place -= 1
    return place


def _end(found: Sequence[Passage], place: int) -> int:
    for at in range(place + 1, min(place + _LONGEST, len(found))):
        if found[at].page or found[at].table is not None or _ENDS.match(key_of(found[at].words)):
            return at
    return min(place + _LONGEST, len(found))


def _settled(lines: Sequence[Passage]) -> list[Passage]:
    left: list[Passage] = []
    right: list[Passage] = []
    listing, waited = False, True
    for line in lines:
        one, other = _sides(line, listing=listing)
        if one:
            left.append(_part(line, one, apart=not left))
            listing = _FILING.match(key_of(one)) is None
        if other:
            right.append(_part(line, other, apart=waited or line.apart))
        waited = not other
    return [*left, *right]


def _sides(line: Passage, *, listing: bool) -> tuple[str, str]:
    """What stands on the left and on the right of a line."""
    if line.number:
        return line.words, ""
    key = key_of(line.words)
    if line.parts is None:
        is_left = _LABEL.match(key) or _ITEM.match(key) or (listing and not line.words.isupper() and not line.apart)
        return (line.words, "") if is_left else ("", line.words)
    one, other = line.parts
    if one and not (_LABEL.match(key_of(one)) or _ITEM.match(key_of(one)) or listing):
        return "", line.words
    return one, other


def _part(line: Passage, words: str, *, apart: bool) -> Passage:
    number = line.number if words == line.words else ""
    return type(line)(at=line.at, words=words, number=number, bold=line.bold is True, apart=apart)
