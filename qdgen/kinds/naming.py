"""The names of bodies and titles inside a sentence (PL2 III, IV, V.3), from the capitals of a masthead."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto

from qdgen.kinds.name_words import (
    ABBREVIATIONS,
    BODIES_BEFORE_A_FIELD,
    BODIES_BEFORE_A_NAME,
    FIELDS,
    PROPER_NAMES,
    TITLES,
    UNITS,
)
from qdgen.vietnamese.capitals import is_upper
from qdgen.vietnamese.text import fold


class _Now(Enum):
    """What the next word is part of, if it is no word that the lists know."""

    OPEN = auto()  # of a body, or of a name
    NAME = auto()  # of a name: every syllable with a capital
    FIELD = auto()  # the first word of a field: a capital
    REST = auto()  # the further words of a field: small


def _table(phrases: tuple[str, ...], then: _Now) -> dict[str, tuple[tuple[str, ...], _Now]]:
    return {fold(phrase): (tuple(phrase.split()), then) for phrase in phrases}


_KNOWN = {
    **_table((*TITLES, *BODIES_BEFORE_A_FIELD), _Now.FIELD),
    **_table((*BODIES_BEFORE_A_NAME, *ABBREVIATIONS), _Now.OPEN),
    **_table((*PROPER_NAMES, *UNITS), _Now.NAME),
}
_FIELDS = _table(FIELDS, _Now.OPEN)
_LONGEST = max(len(phrase.split()) for phrase in (*_KNOWN, *_FIELDS))
_UNITS = frozenset(fold(unit) for unit in UNITS)
_ABBREVIATIONS = frozenset(fold(abbreviation) for abbreviation in ABBREVIATIONS)
_JOINING = frozenset({"và", "-"})
_SMALL = frozenset({"và", "của"})
_ROMAN = re.compile(r"[IVX]|[IVX]{2,}(?<!\bVI)")
_VOWELS = frozenset("aeiouy")


def in_sentence(name: str) -> str:
    """Tên trong câu: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA` -> `Chủ tịch Ủy ban nhân dân tỉnh Sơn La`.

    A name that is not all in capitals comes back as it is. Known titles, bodies and fields are written as Phụ lục II
    writes them. Other words are a field where a title or a body such as Sở, Cục, Ban stands before them (capital at
    the beginning and behind `và`, `-` and commas), and a proper name everywhere else.
    """
    if not is_upper(name):
        return name
    words = unicodedata.normalize("NFC", name).split()
    written: list[str] = []
    now = _Now.OPEN
    while len(written) < len(words):
        place = len(written)
        known = _known_at(words, place, now)
        if known is None:
            written.append(_unknown(words[place], now))
            now = _after_unknown(words[place], now)
            continue
        cases, now = known
        written += [_cased(word, case) for word, case in zip(words[place:], cases, strict=False)]
        if words[len(written) - 1].endswith(","):
            now = _Now.FIELD
    text = " ".join(written)
    return text[:1].upper() + text[1:]


def _known_at(words: list[str], place: int, now: _Now) -> tuple[tuple[str, ...], _Now] | None:
    """The longest phrase of the lists that begins at `place`, as the casing of its words, and what comes after it."""
    for length in range(min(_LONGEST, len(words) - place), 0, -1):
        key = fold(" ".join(words[place : place + length])).rstrip(",;")
        if now is _Now.FIELD and key in _FIELDS:
            return _FIELDS[key]
        if key not in _KNOWN:
            continue
        if key in _UNITS:
            return _unit(words, place + length, key, now)
        if length > 1 or now in (_Now.OPEN, _Now.FIELD) or key in _ABBREVIATIONS:
            return _KNOWN[key]
    return None


def _unit(words: list[str], place: int, key: str, now: _Now) -> tuple[tuple[str, ...], _Now] | None:
    """A unit is small but before a number (PL2 III.1.a-b); `xã hội` in a field and the end of `xã Tân Xã` are none."""
    following = words[place] if place < len(words) else ""
    if now is _Now.NAME and not following:
        return None
    if now in (_Now.FIELD, _Now.REST) and (key, fold(following).rstrip(",")) == ("xã", "hội"):
        return None
    cases, then = _KNOWN[key]
    return ((cases[0].capitalize(), *cases[1:]), then) if following.isdigit() else (cases, then)


def _after_unknown(word: str, now: _Now) -> _Now:
    if now in (_Now.OPEN, _Now.NAME):
        return _Now.NAME
    return _Now.FIELD if word.endswith(",") or fold(word) in _JOINING else _Now.REST


def _unknown(word: str, now: _Now) -> str:
    if fold(word) in _SMALL:
        return word.lower()
    if _is_abbreviation(word):
        return word
    return word.lower() if now is _Now.REST else "-".join(_capital(part) for part in word.split("-"))


def _cased(word: str, case: str) -> str:
    if len(case) > 1 and is_upper(case):
        return word
    return _capital(word) if is_upper(case[0]) else word.lower()


def _capital(word: str) -> str:
    return word[:1] + word[1:].lower()


def _is_abbreviation(word: str) -> bool:
    """Whether `word` is no syllable: it has no vowel (`HĐQT`), or is a Roman number."""
    if _ROMAN.fullmatch(word):
        return True
    return len(word) > 1 and word.isalpha() and not _VOWELS & set(unicodedata.normalize("NFD", word).lower())


def unit_starts(name: str) -> int | None:
    """Where in `ỦY BAN NHÂN DÂN TỈNH SƠN LA` the second bold line begins; None for a body that is no UBND or HĐND."""
    match = re.match(r"(?:[ỦU][ỶY] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)\s+(?=\S)", name)
    return match.end() if match else None


def masthead_lines(name: str) -> tuple[str, ...]:
    """Các dòng tên cơ quan: the fixed lines of a UBND or HĐND (`ỦY BAN NHÂN DÂN`, `TỈNH SƠN LA`), else one line."""
    start = unit_starts(name)
    return (name,) if start is None else (name[:start].strip(), name[start:])
