"""The line of place and date, taken apart: `Sơn La, ngày 05 tháng 12 năm 2025`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.figures import counted
from qdgen.checks.line import Line
from qdgen.checks.once import once
from qdgen.vietnamese.dates import formal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject

_OPEN = r"[\s….x_]*"
_LONG = re.compile(
    rf"(?P<place>.*?)\s*(?P<comma>,?)\s*\b(?P<first>ngày)\s*(?P<day>\d*){_OPEN}(?P<second>tháng)\s*(?P<month>\d*){_OPEN}"
    rf"(?P<third>năm)\s*(?P<year>\d*){_OPEN}$",
    re.IGNORECASE,
)
_YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class DateLine:
    """Dòng địa danh, thời gian viết đủ chữ: its parts as typed, and where day, month and place end in the text."""

    line: Line
    place: str
    comma: bool
    day: str
    day_at: int
    month: str
    month_at: int
    year: str
    words: tuple[str, str, str]
    """Ba chữ "ngày", "tháng", "năm", as typed."""

    @property
    def is_open(self) -> bool:
        """Còn phần chưa ghi."""
        return not self.day or not self.month or len(self.year) < _YEAR_DIGITS

    @property
    def exists(self) -> bool:
        """Ngày có trong lịch: as far as its parts are filled in."""
        try:
            formal(_number(self.day), _number(self.month), self.year_number)
        except ValueError:
            return False
        return True

    @property
    def year_number(self) -> int | None:
        """Năm, None while it is open."""
        return counted(self.year) if len(self.year) >= _YEAR_DIGITS else None


@once
def date_lines(subject: Subject) -> tuple[tuple[Piece, DateLine], ...]:
    """Các dòng địa danh, thời gian viết đủ chữ của một tệp, each with its document."""
    return tuple(_date_lines(subject))


def _date_lines(subject: Subject) -> Iterator[tuple[Piece, DateLine]]:
    for piece, line in subject.lines("place_and_date"):
        found = read_date(line)
        if found:
            yield piece, found


def read_date(line: Line) -> DateLine | None:
    """Tách một dòng địa danh, thời gian; None for one in another form."""
    match = _LONG.match(line.text)
    if match is None:
        return None
    return DateLine(
        line=line,
        place=match["place"],
        comma=bool(match["comma"]),
        day=match["day"],
        day_at=match.start("day"),
        month=match["month"],
        month_at=match.start("month"),
        year=match["year"],
        words=(match["first"], match["second"], match["third"]),
    )


def written_day(day: str) -> str:
    """Ngày viết đúng số chữ số (PL1 II.4.b): "5" to "05"; a day that does not exist stays as it is."""
    value = counted(day)
    return formal(value, None, None).split()[1] if _is(value, None) else day


def written_month(month: str) -> str:
    """Tháng viết đúng số chữ số (PL1 II.4.b): "2" to "02", "09" to "9"."""
    value = counted(month)
    return formal(None, value, None).split()[2] if _is(None, value) else month


def _is(day: int | None, month: int | None) -> bool:
    try:
        formal(day, month, None)
    except ValueError:
        return False
    return True


def _number(digits: str) -> int | None:
    return counted(digits) if digits else None
