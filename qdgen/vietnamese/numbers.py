"""Numbers and amounts of money, in words and in digits, the way state documents write them.

num2words reads one group of three digits; the groups are put together here, because beyond 999 its Vietnamese is wrong.
"""

from __future__ import annotations

import decimal
import functools
from typing import TYPE_CHECKING

from qdgen.vietnamese.capitals import sentence

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

_PLACES = ("", "nghìn", "triệu")
"""What follows each group of three digits inside one period of nine."""

_PERIOD = "tỷ"
"""What follows a period of nine digits, said once for every 10**9 it is worth: 10**18 is "một tỷ tỷ"."""

_SPELT_FRACTION = 3
"""A fraction of up to this many digits is read as a number; a longer one digit by digit."""

_HUNDRED = 100
_TEN = 10


def in_words(value: int) -> str:
    """Số bằng chữ: a whole number of any size to lower-case words, 1001 to "một nghìn không trăm linh một".

    Formal style: linh, nghìn, tỷ; a group after the first says its hundreds even when there are none, a group of
    zeros is left out. Below zero begins with "âm". Raises TypeError for anything but an int.
    """
    _require_whole(value)
    if value < 0:
        return f"âm {in_words(-value)}"
    if value == 0:
        return _three_digits(0)
    groups = _groups(value)
    words: list[str] = []
    for index in reversed(range(len(groups))):
        period, place = divmod(index, len(_PLACES))
        if groups[index]:
            words.append(_inner_group(groups[index]) if words else _three_digits(groups[index]))
            if place:
                words.append(_PLACES[place])
        if place == 0 and any(groups[index : index + len(_PLACES)]):
            words.extend([_PERIOD] * period)
    return " ".join(words)


def decimal_in_words(value: decimal.Decimal) -> str:
    """Số thập phân bằng chữ: a decimal to lower-case words, 2.05 to "hai phẩy không năm", read as it is written.

    Up to three digits behind the comma are read as a number (2.35 "hai phẩy ba mươi lăm", 0.032 "không phẩy không trăm
    ba mươi hai"), more of them one by one; final zeros are kept. Raises TypeError for another type, ValueError for
    infinity and for what is no number.
    """
    if not isinstance(value, decimal.Decimal):
        raise TypeError(f"cần một số thập phân (Decimal), không phải {type(value).__name__}")
    if not value.is_finite():
        raise ValueError(f"không đọc được thành chữ: {value}")
    whole, _, fraction = f"{value.copy_abs():f}".partition(".")
    words = in_words(int(whole))
    if fraction:
        words = f"{words} phẩy {_fraction(fraction)}"
    return f"âm {words}" if value < 0 else words


def amount_in_words(dong: int) -> str:
    """Số tiền bằng chữ: đồng to words with a capital, 3510000 to "Ba triệu năm trăm mười nghìn đồng".

    Raises TypeError for anything but an int.
    """
    return sentence(f"{in_words(dong)} đồng")


def group_digits(value: int) -> str:
    """Số có dấu phân cách: a whole number to digits in groups of three, 3510000 to "3.510.000".

    Raises TypeError for anything but an int.
    """
    from babel.numbers import format_decimal  # noqa: PLC0415 - heavy: only who writes numbers pays for it

    _require_whole(value)
    with _precise_enough(value):
        return format_decimal(value, locale="vi")


def amount(dong: int) -> str:
    """Số tiền: đồng to digits with the unit, 3510000 to "3.510.000 đồng".

    Raises TypeError for anything but an int.
    """
    from babel.numbers import format_currency  # noqa: PLC0415 - heavy: only who writes amounts pays for it

    _require_whole(dong)
    with _precise_enough(dong):
        return format_currency(dong, "VND", "#,##0 'đồng'", locale="vi")


def _require_whole(value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"cần một số nguyên, không phải {type(value).__name__}: {value!r}")


def _groups(value: int) -> list[int]:
    """Groups of three digits, the lowest first."""
    groups = []
    while value:
        value, group = divmod(value, 1000)
        groups.append(group)
    return groups


@functools.lru_cache(maxsize=1000)
def _three_digits(group: int) -> str:
    """0 to 999 in words. num2words is right there but for "lẻ", which formal style calls "linh"."""
    from num2words import num2words  # noqa: PLC0415 - loads every language: only who writes words pays for it

    return str(num2words(group, lang="vi")).replace("lẻ", "linh")


def _inner_group(group: int) -> str:
    """1 to 999 behind a higher group: the hundreds are said even when there are none."""
    if group < _TEN:
        return f"không trăm linh {_three_digits(group)}"
    if group < _HUNDRED:
        return f"không trăm {_three_digits(group)}"
    return _three_digits(group)


def _fraction(digits: str) -> str:
    if len(digits) > _SPELT_FRACTION or not int(digits):
        return " ".join(_three_digits(int(digit)) for digit in digits)
    if len(digits) == _SPELT_FRACTION:
        return _inner_group(int(digits))
    zero = "không " if digits.startswith("0") else ""
    return zero + _three_digits(int(digits))


def _precise_enough(value: int) -> AbstractContextManager[decimal.Context]:
    """Babel rounds in the current decimal context and fails beyond its 28 digits: one wide enough for the number."""
    return decimal.localcontext(decimal.Context(prec=max(28, value.bit_length())))
