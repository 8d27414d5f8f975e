"""Letters and Roman numbers that number points, parts and chapters."""

from __future__ import annotations

import re

POINT_LETTERS = tuple("abcdđeghiklmnopqrstuvxy")
"""Chữ cái đánh điểm: the letters of points a), b), c) in order; ă â ê ô ơ ư are skipped by usage (PL1 II.6.đ)."""

_ROMAN_DIGITS = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
ROMAN_LIMIT = 3999
"""Số lớn nhất viết được bằng chữ số La Mã."""
_ROMAN = re.compile(
    r"(?=.)(?P<thousands>M{0,3})(?P<hundreds>CM|CD|D?C{0,3})(?P<tens>XC|XL|L?X{0,3})(?P<units>IX|IV|V?I{0,3})"
)


def point_letter(index: int) -> str:
    """Chữ cái của điểm: the letter of the point at a place counted from 0; 4 is "đ".

    Beyond the 23 letters they go on in pairs, as the columns of a sheet do: 23 is "aa", 24 "ab". The decree says
    nothing of so many points. Raises ValueError for an index below 0. (NĐ 30/2020, PL1 II.6.đ.)
    """
    if index < 0:
        raise ValueError(f"thứ tự của điểm đếm từ 0, không thể là {index}")
    letters = ""
    rest = index + 1
    while rest:
        rest, last = divmod(rest - 1, len(POINT_LETTERS))
        letters = POINT_LETTERS[last] + letters
    return letters


def point_index(letter: str) -> int | None:
    """Thứ tự của điểm: the place, counted from 0, of a point's letter; None if no point is numbered so (f, j, w, z, A).

    The inverse of point_letter. (NĐ 30/2020, PL1 II.6.đ.)
    """
    if not letter or any(one not in POINT_LETTERS for one in letter):
        return None
    place = 0
    for one in letter:
        place = place * len(POINT_LETTERS) + POINT_LETTERS.index(one) + 1
    return place - 1


def roman(n: int) -> str:
    """Số La Mã: a number from 1 to 3999 in Roman capitals, 14 to "XIV". Raises ValueError outside that range."""
    if not 1 <= n <= ROMAN_LIMIT:
        raise ValueError(f"số La Mã chỉ viết được từ 1 đến {ROMAN_LIMIT}, không phải {n}")
    text = ""
    for value, digits in _ROMAN_DIGITS:
        times, n = divmod(n, value)
        text += digits * times
    return text


def parse_roman(text: str) -> int | None:
    """Đọc số La Mã: Roman capitals in their one proper form to a number; None for "IIII", "iv", "" and the like."""
    if not _ROMAN.fullmatch(text):
        return None
    rest, total = text, 0
    for value, digits in _ROMAN_DIGITS:
        while rest.startswith(digits):
            rest, total = rest[len(digits) :], total + value
    return total
