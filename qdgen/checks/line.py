"""A line as a person sees it: a paragraph, or the part of one that stands for itself."""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from qdgen.checks.once import derived
from qdgen.ooxml.facts import ParagraphFacts, RuleFacts
from qdgen.vietnamese.text import clean, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.ooxml.formats import RunFormat

Lane = Literal["", "left", "right"]

_SPACES = "\u00a0\u2007\u202f\t"
_NEW_SCHOOL = (re.compile("o[àáảãạèéẻẽẹ]"), re.compile("u[ỳýỷỹỵ]"))
"""Tone marks that a key may have on the other vowel."""
_SETTLED = frozenset(
    chr(code)
    for first, last in ((0x20, 0x7E), (0xC0, 0xCF), (0xD1, 0xEF), (0xF1, 0x1B0), (0x1EA0, 0x1EF9), (0x2013, 0x2026))
    for code in range(first, last + 1)
)
"""Characters that a key may keep as they are; letters of another script must be looked at."""
_MOST_MARKS = 16
"""Marks on one letter."""
_OPENING = 64
"""Letters of a line by which it is known, at most."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """Dòng: characters `start` to `end` of a paragraph's text, one look at what they say and how they look.

    `text` is typed text in NFC, no-break spaces and tabs as ordinary spaces, without spaces at its ends. What follows
    from it is computed once, when it is first asked for: many rules ask for the same.
    """

    paragraph: ParagraphFacts
    text: str
    start: int
    end: int
    lane: Lane = ""
    """Cột: which side of a two-column block it stands on, empty elsewhere."""
    depth: int = 0
    """Số bảng lồng nhau mà dòng nằm trong: 0 outside tables."""
    block: int = 0
    """Thứ tự của khối: which block of the document's own it stands in, from 0."""
    rules: tuple[RuleFacts, ...] = ()
    """Đường kẻ ngay dưới dòng."""

    @property
    def number(self) -> str:
        """Số thứ tự tự động, empty when it has none or the line is not the start of its paragraph."""
        numbering = self.paragraph.numbering
        return numbering.text if numbering and self.start == 0 else ""

    @derived
    def shown(self) -> str:
        """Chữ như người đọc thấy: with the automatic number, in capitals where the look says so."""
        typed = [words.upper() if look.caps else words for words, look in stretches(self)]
        text = _as_read("".join(typed))
        return f"{self.number} {text}" if self.number else text

    @derived
    def in_capitals(self) -> bool:
        """Chữ người đọc thấy đều là chữ in hoa."""
        return self.shown.isupper()

    @derived
    def key(self) -> str:
        """Khóa nhận dạng: small letters, tone marks in one place, one space between words; for comparing only."""
        return key_of(self.text)

    @derived
    def opening(self) -> str:
        """Khóa của phần đầu dòng: the key of its first letters, for what is known by how it begins."""
        return self.key if len(self.text) <= _OPENING else key_of(self.text[:_OPENING])

    @derived
    def formats(self) -> tuple[RunFormat, ...]:
        """Các kiểu chữ của phần nhìn thấy được, each once, in order; spaces do not count."""
        runs = self.paragraph.runs
        if len(runs) == 1 and self.text:
            return () if runs[0].format.vanish else (runs[0].format,)
        found: dict[int, RunFormat] = {}
        for words, look in stretches(self):
            if id(look) not in found and words and not words.isspace():
                found[id(look)] = look
        looks = tuple(found.values())
        return looks if len(looks) < 2 else tuple(dict.fromkeys(looks))  # noqa: PLR2004 - one alone is once

    @derived
    def is_bold(self) -> bool:
        """Cả dòng đậm."""
        return all(look.bold for look in self.formats)

    def offsets(self, start: int | None = None, end: int | None = None) -> tuple[int, int]:
        """Vị trí trong đoạn: offsets in `text` to offsets in the paragraph's text, in whose form it was typed."""
        begin, length, pieces = self._typed
        if pieces is None:
            return begin + (start or 0), begin + (length if end is None else end)
        first = 0 if start is None else pieces.get(start, (0, 0))[0]
        last = length if end is None else pieces.get(end, (0, length))[1]
        return begin + first, begin + last

    @derived
    def _typed(self) -> tuple[int, int, dict[int, tuple[int, int]] | None]:
        """Where the words begin, how many characters they have as typed, and where letters were typed in pieces (NFD)

        the first and the last place at which that many letters are seen.
        """
        typed = self.paragraph.text[self.start : self.end]
        begin = self.start + len(typed) - len(typed.lstrip())
        typed = typed.strip()
        if len(typed) == len(self.text):
            return begin, len(typed), None
        places: dict[int, tuple[int, int]] = {}
        for at, seen in enumerate(_letters_seen(typed)):
            places[seen] = (places.get(seen, (at, at))[0], at)
        return begin, len(typed), places


def _letters_seen(typed: str) -> list[int]:
    """How many letters a reader sees in the first 0, 1, 2 ... characters as they were typed."""
    seen = [0]
    whole = first = 0
    for at, character in enumerate(typed):
        if not unicodedata.combining(character) or at - first > _MOST_MARKS:
            whole, first = seen[-1], at
        seen.append(whole + len(unicodedata.normalize("NFC", typed[first : at + 1])))
    return seen


def key_of(text: str) -> str:
    """Khóa nhận dạng của một câu chữ: most need no more than small letters; the rest is cleaned and folded."""
    return _key_of_few_words(text) if len(text) <= _OPENING else _key(text)


def _key(text: str) -> str:
    key = text.casefold()
    if "  " in key or not _SETTLED.issuperset(key):
        return fold(clean(text)[0])
    if any(mark.search(key) for mark in _NEW_SCHOOL):
        return " ".join([fold(word) if "o" in word or "u" in word else word for word in key.split(" ")])
    return key


_key_of_few_words = functools.lru_cache(maxsize=1024)(_key)
"""Titles, names and labels recur from rule to rule, and from document to document."""


def stretches(line: Line, start: int | None = None, end: int | None = None) -> Iterator[tuple[str, RunFormat]]:
    """Các quãng chữ cùng kiểu của một dòng, or of characters `start` to `end` of its text: words and their look."""
    first, last = (line.start, line.end) if start is None and end is None else line.offsets(start, end)
    at = 0
    for run in line.paragraph.runs:
        if run.format.vanish:
            continue
        after = at + len(run.text)
        if after > first and at < last:
            yield run.text[max(first - at, 0) : last - at], run.format
        at = after


def _as_read(text: str) -> str:
    """Letters in one piece, every space an ordinary one, none at the ends."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if not text.isprintable():  # nor is any of these spaces
        for space in _SPACES:
            text = text.replace(space, " ")
    return text.strip()


def whole(paragraph: ParagraphFacts, *, lane: Lane = "", depth: int = 0, block: int = 0) -> Line:
    """Cả đoạn là một dòng."""
    return Line(
        paragraph=paragraph,
        text=_as_read(paragraph.text),
        start=0,
        end=len(paragraph.text),
        lane=lane,
        depth=depth,
        block=block,
    )


def part_of(line: Line, start: int, end: int, *, lane: Lane = "") -> Line:
    """Một phần của dòng: characters `start` to `end` of its paragraph's text."""
    return Line(
        paragraph=line.paragraph,
        text=_as_read(line.paragraph.text[start:end]),
        start=start,
        end=end,
        lane=lane or line.lane,
        depth=line.depth,
        block=line.block,
        rules=line.rules,
    )
