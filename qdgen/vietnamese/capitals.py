"""Capital and small letters of a text as a whole or at its beginning."""

from __future__ import annotations

import re

_FIRST_WORD = re.compile(r"[^\w]*(?P<word>[^\W\d_]+)")
"""Quotes and brackets, then the first word; a text that begins with a figure has none."""


def upper(text: str) -> str:
    """Chữ in hoa: the text in capitals; đ, ư and letters with tone marks included."""
    return text.upper()


def is_upper(text: str) -> bool:
    """Toàn chữ in hoa: whether the text has letters and none of them is small. Figures and signs do not count."""
    return text.isupper()


def sentence(text: str) -> str:
    """Viết hoa đầu câu: the text with a capital first letter, behind opening quotes too; the rest stays as it is.

    A text that begins with a figure stays as it is. (NĐ 30/2020, PL2 I.)
    """
    first = _FIRST_WORD.match(text)
    if first is None:
        return text
    at = first.start("word")
    return text[:at] + text[at].title() + text[at + 1 :]


def lower_first(text: str) -> str:
    """Viết thường chữ đầu: the text with a small first letter, to follow other words; the rest stays as it is.

    An abbreviation or a word in capitals keeps them ("UBND tỉnh"): its letters stand for words of their own.
    """
    first = _FIRST_WORD.match(text)
    if first is None or (len(first["word"]) > 1 and first["word"].isupper()):
        return text
    at = first.start("word")
    return text[:at] + text[at].lower() + text[at + 1 :]
