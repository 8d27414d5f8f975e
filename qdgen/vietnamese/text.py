"""Text put into one clean form, each change told; keys and words for comparing texts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.vietnamese.lookalikes import LOOKALIKES, corrected
from qdgen.vietnamese.tones import settled

if TYPE_CHECKING:
    from collections.abc import Callable

_ODD_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ODD_BREAKS = "\r\u2028\u2029"
_EDGE = " \t\n"
_INVISIBLES = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
"""Soft hyphen, joiners, zero-width spaces, byte order mark and marks of writing direction."""

_SUSPECT = re.compile(f"[{_ODD_SPACES}{_ODD_BREAKS}{_INVISIBLES}{''.join(LOOKALIKES)}]")
_INVISIBLE = re.compile(f"[{_INVISIBLES}]+")
_LOOKALIKE = re.compile(f"[{''.join(LOOKALIKES)}]")
_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+")
_MARKED_WORD = re.compile(r"[^\W\d_]+[\u0300-\u036f]*")
"""A word with the marks that found no letter to join: they must not join one that a tone mark has left."""
_SPACE = re.compile(f"[ {_ODD_SPACES}]+")
_BREAK = re.compile(r" *(?:\r\n?|[\n\u2028\u2029]) *")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff\U000f0000-\U0010ffff]",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """Chỗ đã sửa: one change that clean made to a text."""

    before: str
    """Trước khi sửa: the word, or the run of spaces, as it stood."""
    after: str
    """Sau khi sửa: what stands there now; empty if nothing is left of it."""
    kind: str
    """Loại: "nfd", "look-alike", "space" or "invisible"."""


def clean(text: str) -> tuple[str, tuple[Repair, ...]]:
    """Làm sạch văn bản: a text to its clean form and the changes made, one for each word or run of spaces.

    "invisible": soft hyphens, zero-width and direction marks go. "nfd": letters and their marks are joined (NFC; PL1
    I.4, TCVN 6909). "look-alike": Ð and Ɖ in Vietnamese words become Đ. "space": any run of spaces becomes one plain
    space, any line break a line feed with no space round it, and both ends are stripped. Tabs inside the text stay.
    """
    if not _may_need_repair(text):
        return text, ()
    repairs: list[Repair] = []
    if _INVISIBLE.search(text):
        text = _repaired(text, _CHUNK, lambda chunk: _INVISIBLE.sub("", chunk), "invisible", repairs)
    if not unicodedata.is_normalized("NFC", text):
        text = _repaired(text, _CHUNK, lambda chunk: unicodedata.normalize("NFC", chunk), "nfd", repairs)
    if _LOOKALIKE.search(text):
        text = _repaired(text, _WORD, corrected, "look-alike", repairs)
    text = _repaired(text, _SPACE, lambda _: " ", "space", repairs)
    text = _repaired(text, _BREAK, lambda _: "\n", "space", repairs)
    return _stripped(text, repairs), tuple(repairs)


def forbidden(text: str) -> str | None:
    """Ký tự không được dùng: the first character no document may hold, or None.

    Control characters but line break and tab, halves of surrogate pairs, U+FFFE, U+FFFF and private use.
    """
    found = _FORBIDDEN.search(text)
    return found[0] if found else None


def fold(text: str) -> str:
    """Khóa so sánh: a text to a key, equal for texts that differ only in capitals, Unicode form or place of tone marks.

    "HOÀ" and "hòa" have one key, "quý" and "quỳ" two. Look-alikes and spaces count: clean first. For comparing only.
    """
    if text.isascii():
        return text.casefold()
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold())
    return _MARKED_WORD.sub(lambda word: settled(word[0]), folded)


def words(text: str) -> tuple[str, ...]:
    """Các từ: the words of a text once clean, split at any white space, to compare texts whatever their line breaks."""
    return tuple(clean(text)[0].split())


def _may_need_repair(text: str) -> bool:
    """Whether clean may change the text: a quick look that passes over most texts."""
    return (
        "  " in text
        or text != text.strip(_EDGE)
        or " \n" in text
        or "\n " in text
        or ("\r" in text if text.isascii() else _is_suspect(text))
    )


def _is_suspect(text: str) -> bool:
    return _SUSPECT.search(text) is not None or not unicodedata.is_normalized("NFC", text)


def _stripped(text: str, repairs: list[Repair]) -> str:
    """The text without spaces, tabs and line breaks at its ends; what went is added to repairs."""
    kept = text.strip(_EDGE)
    start = text.find(kept) if kept else len(text)
    repairs += (
        Repair(before=gone, after="", kind="space") for gone in (text[:start], text[start + len(kept) :]) if gone
    )
    return kept


def _repaired(
    text: str, pattern: re.Pattern[str], repair: Callable[[str], str], kind: str, repairs: list[Repair]
) -> str:
    """The text with every match of the pattern repaired; each that changed is added to repairs."""

    def replace(match: re.Match[str]) -> str:
        before = match[0]
        after = repair(before)
        if after != before:
            repairs.append(Repair(before=before, after=after, kind=kind))
        return after

    return pattern.sub(replace, text)
