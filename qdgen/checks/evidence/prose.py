"""Words in the sentences of a document: where a pattern is found outside masthead, closing and marks."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import groupby, islice
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.line import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.mends import Mend

_SYLLABLE = re.compile(
    r"(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdđhklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?"
)
SMALL_LETTERS = "a-z" + "".join(
    chr(code) for code in (*range(0xDF, 0x1B1), *range(0x1EA0, 0x1EFA)) if chr(code).islower()
)
"""Chữ thường, as the inside of a set of a pattern."""
_MARKS = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
"""Tone marks, once they are letters of their own."""
_MOST = 50_000
"""Places of one pattern: no honest document has as many."""
_NEAR = 80
"""Letters: no word is longer."""
_FAR = 2000
"""Letters: no sentence is longer, and a paragraph of a million letters is not copied for every word of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Chỗ chữ: characters `start` to `end` of a line, and the match that found them."""

    line: Line
    start: int
    end: int
    match: re.Match[str]

    @property
    def words(self) -> str:
        """Chữ tìm thấy."""
        return self.match[0]

    @property
    def before(self) -> str:
        """Phần dòng đứng trước."""
        return self.line.text[max(self.start - _FAR, 0) : self.start]

    @property
    def after(self) -> str:
        """Phần dòng đứng sau."""
        return self.line.text[self.end : self.end + _FAR]

    @property
    def near(self) -> str:
        """Mấy chữ đứng ngay trước: what a pattern that ends where the spot begins has to look at."""
        return self.line.text[max(self.start - _NEAR, 0) : self.start]

    @property
    def letters_before(self) -> str:
        """Các chữ cái viết liền ngay trước: the beginning of the word that the spot goes on with."""
        return _letters_at_end(self.near)

    @property
    def word_before(self) -> str:
        """Tiếng đứng ngay trước, a space between or none; empty where a mark or a number stands there."""
        return _letters_at_end(self.near.rstrip())

    @property
    def goes_on(self) -> bool:
        """Đứng giữa câu: a word, a number, a comma or a semicolon stands before it."""
        before = self.near
        kept = before.rstrip()
        return kept != before and (kept[-1:].isalnum() or kept.endswith((",", ";")))

    @property
    def is_whole(self) -> bool:
        """Không phải một phần của tiếng dài hơn."""
        text = self.line.text
        return not text[max(self.start - 1, 0) : self.start].isalnum() and not text[self.end : self.end + 1].isalnum()

    def finding(self, message: str, *mends: Mend) -> Finding:
        """Lỗi ở chỗ này."""
        return Finding(message=message, where=self.line, start=self.start, end=self.end, mends=mends)


def _letters_at_end(text: str) -> str:
    start = len(text)
    while start and text[start - 1].isalpha():
        start -= 1
    return text[start:]


def is_syllable(word: str) -> bool:
    """Có thể là một tiếng Việt: a small-letter word, not the name of a product or an address."""
    plain = _MARKS.sub("", unicodedata.normalize("NFD", word))
    return _SYLLABLE.fullmatch(unicodedata.normalize("NFC", plain)) is not None


def spots(subject: Subject, pattern: re.Pattern[str], *hints: str) -> Iterator[Spot]:
    """Các chỗ khớp trong câu văn của mọi văn bản: `pattern` on one line; none is looked for without one of `hints`.

    A hint of letters and spaces is a phrase of whole words, any other a string.
    """
    text = subject.text
    if hints and not subject.vocabulary.may_hold(*hints):
        return
    for match in islice(pattern.finditer(text), _MOST):
        line, start = subject.line_at(match.start())
        if id(line.paragraph) not in subject.apart:
            yield Spot(line=line, start=start, end=start + len(match[0]), match=match)


def phrases(subject: Subject, lexicon: Iterable[str]) -> Iterator[Spot]:
    """Các cụm từ của một danh sách có trong câu văn: whole words, letter by letter."""
    phrases = tuple(lexicon)
    held = frozenset(subject.vocabulary.held(*phrases))
    for phrase in phrases if held else ():
        if phrase in held:
            yield from (spot for spot in spots(subject, re.compile(re.escape(phrase))) if spot.is_whole)


def chunk_spots(subject: Subject, pattern: re.Pattern[str]) -> Iterator[Spot]:
    """Các chỗ khớp của một mẫu không có dấu cách: as `spots`, for a pattern all of whose matches, with what it looks

    at round them, stand in one chunk between spaces that is not of letters alone.
    """
    if pattern.search(subject.vocabulary.marked):
        yield from spots(subject, pattern)


def lines_with(subject: Subject, mark: str) -> Iterator[Line]:
    """Các dòng có một dấu, in reading order, each once."""
    text, at = subject.text, subject.text.find(mark)
    while at >= 0:
        line, offset = subject.line_at(at)
        yield line
        at = text.find(mark, at - offset + len(line.text))


def by_line(found: Iterator[Spot]) -> Iterator[tuple[Spot, ...]]:
    """Các chỗ khớp gộp theo dòng."""
    for _, same in groupby(found, key=lambda spot: id(spot.line)):
        yield tuple(same)


def together(found: tuple[Spot, ...], message: str, *mends: Mend) -> Finding:
    """Các chỗ cùng lỗi của một dòng thành một kết quả, at the first of them, with their number."""
    return replace(found[0].finding(message, *mends), times=len(found))


def is_typed(spot: Spot, text: str) -> bool:
    """Chữ gõ trong tệp đúng như thế: not a tab that a line shows as a space."""
    first, last = spot.line.offsets(spot.start, spot.end)
    return spot.line.paragraph.text[first:last].replace("\u00a0", " ") == text
