"""Allow the weekday that a date falls on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.issued import dates
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_DAYS = {
    "hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "chủ nhật": 6,
    "2": 0, "3": 1, "4": 2, "5": 3, "6": 4, "7": 5,
}  # fmt: skip
_FURTHEST = 14
_SAID = re.compile(r"hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|hủ [Nn]hật")
"""Some letters of each weekday, to be looked for first."""
_WEEKDAY = re.compile(r"(?:thứ (?P<day>hai|ba|tư|năm|sáu|bảy|[2-7])|(?P<sunday>chủ nhật)),? ?\(?$", re.IGNORECASE)


@rule("QD926", provision="PL1 II.6")
def weekday_against_date(subject: Subject) -> Iterator[Finding]:
    """Thứ trong tuần không khớp với ngày.

    ## Yêu cầu
    Thứ trong tuần viết cùng ngày tháng phải đúng với lịch.

    ## Cách sửa
    Kiểm tra lịch, sửa thứ hoặc ngày.
    """
    if not _SAID.search(subject.text):
        return
    for match, day in dates(subject.text):
        typed = _WEEKDAY.search(subject.text[max(match.start() - _FURTHEST, 0) : match.start()])
        if day is None or typed is None:
            continue
        said = _DAYS[(typed["day"] or typed["sunday"]).casefold()]
        if said == day.weekday():
            continue
        line, start = subject.line_at(match.start())
        message = f"{match[0].capitalize()} là {_NAMES[day.weekday()]}, không phải {_NAMES[said]}."
        yield Finding(message=message, where=line, start=start, end=start + len(match[0]))
