"""What no mend may change: the words of a text, whatever their marks, spaces, capitals and leading zeros."""

from __future__ import annotations

import re

from qdgen.vietnamese.text import clean, fold

_WORD = re.compile(r"\d+|[^\W\d_]+")
_MOST_DIGITS = 1000


def content_words(text: str) -> tuple[str, ...]:
    """Các từ của nội dung: letters in one form and in small, numbers without leading zeros; marks do not count."""
    return tuple(_plain(word) if word.isdecimal() else word for word in _WORD.findall(fold(clean(text)[0])))


def same_words(old: str, new: str) -> bool:
    """Hai văn bản có cùng từ ngữ không: as many lines with words are compared one by one, where they differ at all."""
    if old == new:
        return True
    before, after = _worded(old), _worded(new)
    if len(before) == len(after) and all(
        one == other or keeps_words(one, other) for one, other in zip(before, after, strict=True)
    ):
        return True
    return content_words(old) == content_words(new)


def _worded(text: str) -> list[str]:
    """The lines that are not blank."""
    return [line for line in text.split("\n") if line and not line.isspace()]


def _plain(digits: str) -> str:
    return str(int(digits)) if len(digits) <= _MOST_DIGITS else digits.lstrip("0")


def keeps_words(old: str, new: str) -> bool:
    """Thay `old` bằng `new` có giữ nguyên từ ngữ không."""
    return content_words(old) == content_words(new)
