"""How each letter of a line was set, kept beside its words: by letters, so that no repair of the words moves it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from qdgen.model.emphasis import Emphasis, Script
from qdgen.vietnamese.lookalikes import LOOKALIKES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BOLD, ITALIC, RAISED, LOWERED, UNDERLINED, COLOURED, SHADED, SMALL_CAPITALS = (1 << bit for bit in range(8))
KEPT = BOLD | ITALIC | RAISED | LOWERED
"""Những kiểu mà mô hình giữ được."""

_UNSEEN = frozenset({"Cf", "Co", "Cn", "Cc"})
_OF_SCRIPTS = {Script.SUPERSCRIPT: RAISED, Script.SUBSCRIPT: LOWERED, None: 0}
_ALIKE = {**LOOKALIKES, "\u2011": "-"}
_TO_SETTLE = re.compile(f"[{''.join(map(re.escape, _ALIKE))}]")


class Looks(NamedTuple):
    """Kiểu của từng chữ: the letters of a line, one space where spaces are, and for each the sum of its looks.

    The looks are the code points of `codes`. `sure`: the author typed them as marks inside the words, and not round a
    whole line, as texts have them that were copied from elsewhere.
    """

    letters: str
    codes: str
    sure: bool = False


@lru_cache(maxsize=16)
def letters_of(text: str) -> tuple[str, tuple[int, ...]]:
    """Các chữ của một dòng và chỗ của chúng: joined with their marks, look-alikes settled, nothing that is not seen."""
    plain = text.replace("\u00a0", " ")
    ordinary = plain.isprintable() and "  " not in plain and not _TO_SETTLE.search(plain)
    if ordinary and unicodedata.is_normalized("NFC", plain):
        return plain, tuple(range(len(plain)))  # as nearly all lines are
    found: list[tuple[str, int]] = []
    spaced = False
    for at, cluster in enumerate(text) if unicodedata.is_normalized("NFC", text) else _clusters(text):
        for letter in cluster:
            if letter.isspace():
                if not spaced:
                    found.append((" ", at))
                spaced = True
            elif letter.isalnum() or unicodedata.category(letter) not in _UNSEEN:
                found.append((_ALIKE.get(letter, letter), at))
                spaced = False
    return "".join(letter for letter, _ in found), tuple(at for _, at in found)


def looks_of(text: str, codes: Sequence[int]) -> Looks | None:
    """Kiểu của từng chữ: `codes` has one for each character of the text; None where nothing is set apart."""
    letters, places = letters_of(text)
    here = codes if len(places) == len(text) else (codes[at] for at in places)
    return _looks(letters, "".join(map(chr, here)))


def emphasised(text: str, emphasis: Iterable[Emphasis]) -> Looks | None:
    """Kiểu của từng chữ của một dòng có phần nhấn mạnh."""
    codes = [0] * len(text)
    for one in emphasis:
        code = (BOLD * one.bold) | (ITALIC * one.italic) | _OF_SCRIPTS[one.script]
        codes[one.start : one.end] = [code] * (one.end - one.start)
    return looks_of(text, codes)


def with_plain_spaces(looks: Looks | None) -> Looks | None:
    """Kiểu của từng chữ, a space as what stands on both sides of it: nobody sees whether a space is bold."""
    if looks is None:
        return None
    if looks.codes.count(looks.codes[0]) == len(looks.codes) and looks.letters.strip() == looks.letters:
        return looks
    codes = list(looks.codes)
    for at, letter in enumerate(looks.letters):
        if letter == " ":
            codes[at] = _between(codes[at - 1 : at], codes[at + 1 : at + 2])
    return _looks(looks.letters, "".join(codes), sure=looks.sure)


def joined(parts: Sequence[tuple[str, Looks | None]]) -> Looks | None:
    """Nối các dòng: the looks of words that stand behind one another, a space between them."""
    if not any(looks for _, looks in parts):
        return None
    pieces: list[tuple[str, str]] = []
    before = ""
    for text, looks in parts:
        letters, codes, _ = looks or Looks(own := letters_of(text)[0], "\0" * len(own))
        if pieces and letters:
            pieces.append((" ", _between([before], codes[:1])))
        pieces.append((letters, codes))
        before = codes[-1:] or before
    sure = all(looks.sure for _, looks in parts if looks)
    return Looks("".join(letters for letters, _ in pieces), "".join(codes for _, codes in pieces), sure)


def part_of(looks: Looks | None, text: str, start: int, end: int) -> Looks | None:
    """Một phần của dòng: the looks of `text[start:end]`, of those of the whole text."""
    if looks is None:
        return None
    places = letters_of(text)[1]
    first, last = bisect_left(places, start), bisect_left(places, end)
    return _looks(looks.letters[first:last], looks.codes[first:last], sure=looks.sure)


def codes_in(text: str, looks: Looks) -> tuple[list[int], tuple[int, ...]] | None:
    """Kiểu của từng chữ của `text`, a part of the line that was noted: codes and places; None where it is none.

    The label of the line may be off, the mark at its end another, spaces may have come and gone.
    """
    letters, places = letters_of(text)
    found = _aligned(letters, looks)
    if found is None:
        bare = "".join(code for letter, code in zip(looks.letters, looks.codes, strict=True) if letter != " ")
        words = _aligned(letters.replace(" ", ""), Looks(looks.letters.replace(" ", ""), bare))
        if words is None:
            return None
        following = iter(words)
        spaced = Looks(letters, "".join("\0" if letter == " " else next(following) for letter in letters))
        found = (with_plain_spaces(spaced) or spaced).codes
    return list(map(ord, found)), places


def emphasis_in(text: str, looks: Looks | None) -> tuple[Emphasis, ...] | None:
    """Các phần nhấn mạnh của `text`; None as in `codes_in`."""
    if looks is None:
        return ()
    aligned = codes_in(text, looks)
    if aligned is None:
        return None
    codes, places = aligned
    found: list[Emphasis] = []
    first = 0
    for code, same in groupby(code & KEPT for code in codes):
        last = first + len(list(same))
        if code:
            end = places[last] if last < len(places) else len(text)
            found.append(_emphasis(places[first], end, code))
        first = last
    return tuple(found)


def has_throughout(text: str, looks: Looks | None, look: int) -> bool:
    """Cả dòng một kiểu: whether every letter and figure of the text has the look, and there is one."""
    aligned = None if looks is None else codes_in(text, looks)
    return aligned is not None and throughout(text, aligned, look)


def throughout(text: str, aligned: tuple[Sequence[int], Sequence[int]], look: int) -> bool:
    """Như `has_throughout`, of what `codes_in` gave."""
    codes, places = aligned
    different = set(codes)
    if not any(code & look for code in different):
        return False
    if all(code & look for code in different):
        return any(map(str.isalnum, text))
    said = [code & look for code, at in zip(codes, places, strict=True) if text[at].isalnum()]
    return bool(said) and all(said)


def without(looks: Looks, look: int) -> Looks | None:
    """Bỏ một kiểu khỏi mọi chữ; None where nothing is set apart then."""
    codes = looks.codes.translate({code: chr(code & ~look) for code in map(ord, set(looks.codes))})
    return _looks(looks.letters, codes, sure=looks.sure)


def _looks(letters: str, codes: str, *, sure: bool = False) -> Looks | None:
    return Looks(letters, codes, sure) if codes.strip("\0") else None


def _between(before: Sequence[str], behind: Sequence[str]) -> str:
    """The code of a space: what both sides have."""
    return chr(ord(before[-1]) & ord(behind[0])) if before and before[-1] and behind else "\0"


def _aligned(letters: str, looks: Looks) -> str | None:
    """The codes of letters that end the line, or stand in it; the last may be a mark that was set in its place."""
    if not letters:
        return None
    at = looks.letters.rfind(letters)
    at = looks.letters.rfind(letters[:-1]) if at < 0 else at
    return None if at < 0 else looks.codes[at : at + len(letters)].ljust(len(letters), "\0")


def _emphasis(start: int, end: int, code: int) -> Emphasis:
    script = Script.SUPERSCRIPT if code & RAISED else Script.SUBSCRIPT if code & LOWERED else None
    return Emphasis(start=start, end=end, bold=bool(code & BOLD), italic=bool(code & ITALIC), script=script)


def _clusters(text: str) -> Iterable[tuple[int, str]]:
    """Each letter together with the marks behind it, joined, and its place."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield start, unicodedata.normalize("NFC", text[start:at])
            start = at
