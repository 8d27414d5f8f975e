"""Allow no small letter for a day of the week in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_DAY = re.compile(
    r"(?:sáng|chiều|tối|trưa|từ) thứ (?P<day>hai|ba|tư|năm|sáu|bảy)(?!\w)"
    r"|(?:thứ Bảy(?:,| và| hoặc)|sáng|chiều|tối|ngày) chủ nhật(?! ký| trình)(?!\w)"
)


@rule("QD824", provision="PL2 V.8.c")
def weekday_small(subject: Subject) -> Iterator[Finding]:
    """Không viết hoa ngày trong tuần.

    ## Yêu cầu
    Tên ngày trong tuần viết bằng chữ thì viết hoa: “thứ Hai”, “thứ Bảy”, “Chủ nhật”.

    ## Cách sửa
    Viết hoa âm tiết chỉ ngày.
    """
    for spot in spots(subject, _DAY, "sáng thứ", "chiều thứ", "tối thứ", "trưa thứ", "từ thứ", "chủ nhật"):
        day = spot.match["day"] or "nhật"
        right = "Chủ nhật" if spot.match["day"] is None else f"thứ {day[0].upper()}{day[1:]}"
        start = spot.end - len(right)
        message = f"Ngày trong tuần viết là “{spot.line.text[start : spot.end]}”; phải là “{right}”."
        yield Finding(message=message, where=spot.line, start=start, end=spot.end)
