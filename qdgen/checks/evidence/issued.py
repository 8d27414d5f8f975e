"""What a document says of itself: its number, its symbol and the day it was issued, as far as they are filled in."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece

_NUMBER = re.compile(
    r"số\s*[:.]?\s*(?P<number>\d*)[\s.…_x]*/\s*(?P<symbol>[^\W\d_][\w&.]*(?:\s*[-–]\s*[\w&.]+)*)?", re.IGNORECASE
)
_DATE = re.compile(
    r"ngày\s*(?P<day>\d{1,2})?[\s.…_]*tháng\s*(?P<month>\d{1,2})?[\s.…_]*năm\s*(?P<year>\d{4})?"
    r"|ngày\s+(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})",
    re.IGNORECASE,
)
_FULL_DATE = re.compile(
    r"ngày (?P<day>\d{1,2}) tháng (?P<month>\d{1,2}) năm (?P<year>\d{4})"
    r"|ngày (?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})"
)
_LAST_MONTH = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """Số, ký hiệu và ngày ban hành: what is still blank is empty or None."""

    number: str = ""
    symbol: str = ""
    day: int | None = None
    month: int | None = None
    year: int | None = None

    @property
    def last_day(self) -> dt.date | None:
        """Ngày muộn nhất văn bản có thể mang: the end of its month or year where the day is blank; None if unknown."""
        if not self.year or (self.month is not None and not 1 <= self.month <= _LAST_MONTH):
            return None
        month = self.month or _LAST_MONTH
        last = calendar.monthrange(self.year, month)[1]
        return dt.date(self.year, month, min(self.day, last) if self.day and self.month else last)

    @property
    def exact(self) -> dt.date | None:
        """Ngày ban hành as a day of the calendar; None when it is not filled in, or is no such day."""
        return _calendar_day(self.date) if self.date else None

    @property
    def date(self) -> tuple[int, int, int] | None:
        """Ngày, tháng, năm khi đã điền đủ."""
        if self.day is None or self.month is None or self.year is None:
            return None
        return self.day, self.month, self.year


@once
def issued(piece: Piece) -> Issued:
    """Số và ngày ghi ở phần đầu của một văn bản."""
    return read_issued(f"{piece.text('number')}\n{piece.text('place_and_date')}")


def read_issued(text: str) -> Issued:
    """Đọc số, ký hiệu, ngày trong một câu chữ: the first of each; what is not there stays empty."""
    number = _NUMBER.search(text)
    date = _DATE.search(text)
    day, month, year = date_parts(date) if date else (None, None, None)
    return Issued(
        number=number["number"].lstrip("0") if number else "",
        symbol=re.sub(r"\s*[-–]\s*", "-", number["symbol"] or "").rstrip(".") if number else "",
        day=day,
        month=month,
        year=year,
    )


def dates(text: str) -> Iterator[tuple[re.Match[str], dt.date | None]]:
    """Các ngày viết đủ trong một văn bản, in order; None for one that the calendar does not have."""
    if "ngày" not in text:
        return
    for match in _FULL_DATE.finditer(text):
        day, month, year = date_parts(match)
        if day is not None and month is not None and year is not None:
            yield match, _calendar_day((day, month, year))


def _calendar_day(parts: tuple[int, int, int]) -> dt.date | None:
    day, month, year = parts
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def date_parts(match: re.Match[str]) -> tuple[int | None, int | None, int | None]:
    """Ngày, tháng, năm của một chỗ khớp, in the long or the short form; None for a blank."""
    day, month, year = (match[long] or match[short] for long, short in (("day", "d"), ("month", "m"), ("year", "y")))
    return (int(day) if day else None, int(month) if month else None, int(year) if year else None)
