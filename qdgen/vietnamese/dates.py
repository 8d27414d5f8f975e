"""Dates in the long form of administrative documents, and the names of weekdays."""

from __future__ import annotations

import calendar
import re
import unicodedata
from typing import TYPE_CHECKING

from qdgen.vietnamese.capitals import lower_first, sentence

if TYPE_CHECKING:
    import datetime as dt

_DAYS = range(1, 32)
_MONTHS = range(1, 13)
_YEARS = range(1, 10_000)
_LEAP_YEAR = 2000
"""Stands for an unknown year: 29 February is then possible."""

_PADDED_DAYS = range(1, 10)
_PADDED_MONTHS = range(1, 3)
"""The decree asks for a leading zero on days below 10 and on months 1 and 2, and on no other month (PL1 II.4.b)."""

_BLANK = r"[\s._…]"
_FORMAL = re.compile(
    rf"ngày(?:\s+(?P<day>[0-9]{{1,4}})\s+|{_BLANK}+)"
    rf"tháng(?:\s+(?P<month>[0-9]{{1,4}})\s+|{_BLANK}+)"
    rf"năm(?:\s+(?P<year>[0-9]{{4,6}})|\s+20[._…]+|{_BLANK}*)"
)
"""A part is a number between spaces, or a place left open by spaces or dots; a form may print the year as "20…"."""


def formal(day: int | None, month: int | None, year: int | None) -> str:
    """Ngày, tháng, năm: the parts of a date to "ngày 05 tháng 3 năm 2026".

    An unknown part leaves nothing behind its word: "ngày tháng 12 năm 2025".
    Raises ValueError for a day, month or year that does not exist. (NĐ 30/2020, PL1 II.4.b.)
    """
    if not _exists(day, month, year):
        raise ValueError(f"không có ngày này trong lịch: ngày {day}, tháng {month}, năm {year}")
    words = ["ngày"]
    if day is not None:
        words.append(f"{day:02d}" if day in _PADDED_DAYS else str(day))
    words.append("tháng")
    if month is not None:
        words.append(f"{month:02d}" if month in _PADDED_MONTHS else str(month))
    words.append("năm")
    if year is not None:
        words.append(f"{year:04d}")
    return " ".join(words)


def parse_formal(text: str) -> tuple[int | None, int | None, int | None] | None:
    """Đọc ngày, tháng, năm: "ngày 05 tháng 3 năm 2026" to (5, 3, 2026), with None for each part left open.

    The whole text must be the date. A part may be left open by spaces, dots, ellipses or low lines; zeros in front may
    be missing or too many. None if it is not such a date or the calendar has no such day. (NĐ 30/2020, PL1 II.4.b.)
    """
    found = _FORMAL.fullmatch(unicodedata.normalize("NFC", text).strip())
    if found is None:
        return None
    day, month, year = (None if digits is None else int(digits) for digits in found.group("day", "month", "year"))
    return (day, month, year) if _exists(day, month, year) else None


def date_long(value: dt.date) -> str:
    """Ngày, tháng, năm: a calendar day to "ngày 05 tháng 3 năm 2026". (NĐ 30/2020, PL1 II.4.b.)"""
    return formal(value.day, value.month, value.year)


def weekday(value: dt.date) -> str:
    """Thứ trong tuần: the weekday of a calendar day, "thứ Hai" to "thứ Bảy", and "Chủ nhật".

    The syllable that tells the day has the capital. (NĐ 30/2020, PL2 V.8.c.)
    """
    from babel.dates import format_date  # noqa: PLC0415 - heavy: only who writes weekdays pays for it

    name = format_date(value, "EEEE", locale="vi")
    return sentence(name.lower()) if value.weekday() == calendar.SUNDAY else lower_first(name)


def _exists(day: int | None, month: int | None, year: int | None) -> bool:
    """Whether a calendar has room for what is known of the date."""
    if month is not None and month not in _MONTHS:
        return False
    if year is not None and year not in _YEARS:
        return False
    if day is None or month is None:
        return day is None or day in _DAYS
    return 1 <= day <= calendar.monthrange(_LEAP_YEAR if year is None else year, month)[1]
