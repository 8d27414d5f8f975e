"""Amounts of money written in figures and in words: the words read back as a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.figures import counted
from qdgen.checks.line import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIGURES = re.compile(r"(?<![\d.,])(?P<figures>\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d+)\s*(?:đồng|VNĐ|VND|đ)\s*$")
_WORDS = re.compile(
    r"\(\s*(?:(?:[Vv]iết )?[Bb]ằng chữ)?\s*:?\s*(?P<words>[^()\n]{3,200}?)\s+đồng\b[^()\n]{0,20}\)", re.IGNORECASE
)
_UNITS = ("đồng", "VNĐ", "VND", "đ")
_LONGEST = 30
_DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_TENS = {"mười": 10, "mươi": 10, "chục": 10, "trăm": 100}
_THOUSANDS = {"nghìn": 1000, "ngàn": 1000, "triệu": 1_000_000, "tỷ": 1_000_000_000, "tỉ": 1_000_000_000}
_FILLERS = {"linh", "lẻ", "chẵn"}


def amounts(text: str) -> Iterator[tuple[int, int, str, int, int | None]]:
    """Các số tiền viết bằng số rồi bằng chữ trong ngoặc: start, end, the figures as typed and read, the words read.

    None for words that are no number.
    """
    if "đồng" not in text:
        return
    at = text.find("(")
    while at >= 0:
        before = text[max(at - _LONGEST, 0) : at].rstrip()
        figures = _FIGURES.search(before) if before.endswith(_UNITS) else None
        words = _WORDS.match(text, at) if figures else None
        if figures and words:
            typed = figures["figures"]
            start = text.rfind(typed, 0, at)
            yield start, words.end(), typed, counted(typed.replace(".", "").replace(",", "")), number_of(words["words"])
        at = text.find("(", at + 1)


def number_of(words: str) -> int | None:
    """Số của một cách đọc: "bốn mươi chín triệu" is 49000000; None for words that are no number."""
    total = period = group = 0
    digit: int | None = None
    for word in re.findall(r"[^\W\d_]+", key_of(words)):
        if word in _DIGITS:
            digit = _DIGITS[word]
        elif word in _TENS:
            group += (1 if digit is None else digit) * _TENS[word]
            digit = None
        elif word in _THOUSANDS:
            group += digit or 0
            if _THOUSANDS[word] == _THOUSANDS["tỷ"]:
                total, period = (total + period + group) * _THOUSANDS[word], 0
            else:
                period += group * _THOUSANDS[word]
            group, digit = 0, None
        elif word not in _FILLERS:
            return None
    return total + period + group + (digit or 0)
