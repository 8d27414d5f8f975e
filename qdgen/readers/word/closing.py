"""Recipients and signature set side by side by tabs or spaces: the left column first, then the right one."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.readers.grammar.signing_words import stands_in_a_signature
from qdgen.readers.typed.closing_columns import TOLD
from qdgen.readers.typed.splitting import MASTHEAD_COLUMNS
from qdgen.readers.word.layout import key_of
from qdgen.readers.word.signatures import lead_first, signs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.errors import Sureness
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.word.passages import Passage

_LABEL = re.compile(r"\W*n[ơo]i\s+nhận\s*[:.;]?\s*$")
_ITEM = re.compile(r"[-–—•+*]|lưu\s*:")
_FILING = re.compile(r"[-–—•+*]?\s*lưu\s*:")
_ENDS = re.compile(r"\W*(?:phụ lục|cộng\s*hòa\s+xã)")
_GAP = re.compile(r"\t|[ \u00a0]{3,}")
_LONGEST_LABEL = 30
_LONGEST = 60
"""Dòng: so many lines at most a closing has."""


def in_columns(found: Sequence[Passage], ledger: Ledger) -> list[Passage]:
    """Phần kết gõ thành hai cột: the passages, those of a closing with tabs in it lane by lane; else as they are.

    Signatures side by side come one after the other, the leading one first. What was taken apart is a remark.
    """
    beside = next(((one, other) for one, other in pairwise(found) if one.beside and other.beside), None)
    if beside is not None:
        _tell(MASTHEAD_COLUMNS, beside[0].at, (beside[0].words, beside[1].words), "certain", ledger)
    found = _signatures_apart(found, ledger)
    for place, passage in enumerate(found):
        label = passage.words if passage.parts is None else passage.parts[0]
        if len(label) > _LONGEST_LABEL or not _LABEL.match(key_of(label)):
            continue
        start, end = _start(found, place), _end(found, place)
        parted = next((one for one in found[start:end] if one.parts is not None and one.parts[1]), None)
        if parted is not None:
            left, right = _settled(found[start:end])
            known = all(stands_in_a_signature(one.words) and not _GAP.search(one.words) for one in right)
            _tell(TOLD, parted.at, parted.parts or ("", ""), "likely" if known else "guess", ledger)
            return [*found[:start], *left, *right, *found[end:]]
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


def _tell(message: str, at: int, parts: tuple[str, str], sure: Sureness, ledger: Ledger) -> None:
    words = [shown for part in parts if (shown := " ".join(part.split()))]
    ledger.remark(at, message, " ".join(words), " / ".join(words), kind="structure", sure=sure)


def _signatures_apart(found: Sequence[Passage], ledger: Ledger) -> Sequence[Passage]:
    """The passages, two signatures on the same lines one after the other."""
    place = next((at for at, one in enumerate(found) if one.parts is not None and all(map(signs, one.parts))), None)
    if place is None:
        return found
    end = place
    while end < len(found) and (parts := found[end].parts) is not None and _beside(parts, found[end]):
        end += 1
    sides = [
        [
            _part(line, side[number], apart=line.apart)
            for line in found[place:end]
            if (side := line.parts) is not None and side[number]
        ]
        for number in (0, 1)
    ]
    said = [" ".join(line.words for line in side) for side in sides]
    first, second = lead_first(sides, said, [line.words for line in found[:place]])
    first[0].apart = second[0].apart = True
    message = "Hai chữ ký đặt cạnh nhau được đọc lần lượt từng chữ ký."
    _tell(message, found[place].at, found[place].parts or ("", ""), "likely", ledger)
    between = type(first[0])(at=second[0].at, words="", apart=True, co_signing=True)
    return [*found[:place], *first, between, *second, *found[end:]]


def _beside(parts: tuple[str, str], line: Passage) -> bool:
    return not line.number and all(not words or stands_in_a_signature(words) for words in parts)


def _settled(lines: Sequence[Passage]) -> tuple[list[Passage], list[Passage]]:
    left: list[Passage] = []
    right: list[Passage] = []
    listing, waited = False, True
    for line in lines:
        one, other = _sides(line, listing=listing)
        if one:
            left.append(_part(line, one, apart=not left))
            listing = _FILING.match(key_of(one)) is None
        if other and _ITEM.match(key_of(other)):
            left.append(_part(line, other, apart=False))
        elif other:
            right.append(_part(line, other, apart=waited or line.apart))
        waited = not other
    return left, right


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
    return type(line)(at=line.at, words=words, number=number, bold=line.bold is True, looks=line.looks, apart=apart)
