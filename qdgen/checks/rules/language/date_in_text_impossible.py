"""Allow no date in the text that the calendar does not have."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import chunk_spots, spots
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_LEAP = 2024
"""A year with 29 February, for dates without one."""
_DATE = re.compile(
    r"ngày (?=(?:29|[3-9]\d|00)\D|\d{1,2}(?: tháng |[/.-])(?:1[3-9]|[2-9]\d|00)(?!\d))"
    r"(?P<day>\d{1,2})(?: tháng |[/.-])(?P<month>\d{1,2})(?!\d|[/.-]\d{1,2}(?!\d))"
    r"(?:(?: năm |[/.-])(?P<year>(?:19|20)\d\d)(?!\d))?"
)
"""A date whose day or month is such that it may not exist."""
_YEAR = re.compile(r"/20\d\d(?![\d/])")
_SHORT = re.compile(r"(?<!ngày )(?<![\d/.-])(?P<day>\d{1,2})/(?P<month>\d{1,2})$")


@rule("QD837", provision="PL1 II.6")
def date_in_text_impossible(subject: Subject) -> Iterator[Finding]:
    """Ngày tháng không có trong lịch.

    ## Yêu cầu
    Ngày, tháng ghi trong văn bản phải có trong lịch.

    ## Cách sửa
    Đối chiếu với tài liệu gốc rồi sửa lại ngày, tháng.
    """
    for spot in spots(subject, _DATE):
        yield from _told(spot, spot.match["day"], spot.match["month"], spot.match["year"])
    for spot in chunk_spots(subject, _YEAR):
        short = _SHORT.search(spot.near)
        if short:
            start = spot.start - len(short[0])
            yield from _told(replace(spot, start=start), short["day"], short["month"], spot.words[1:])


def _told(spot: Spot, day: str, month: str, year: str | None) -> Iterator[Finding]:
    if not _exists(int(day), int(month), int(year or _LEAP)):
        message = f"Không có ngày {day} tháng {month}{f' năm {year}' if year else ''} trong lịch."
        yield spot.finding(message)


def _exists(day: int, month: int, year: int) -> bool:
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True
