"""Allow no small letter for a month that is named in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_MONTH = re.compile(r"(?:tháng (?:giêng|chạp)|Cách mạng [Tt]háng tám)(?!\w)")
_HINTS = ("tháng giêng", "tháng chạp", "tháng tám", "Tháng tám")


@rule("QD825", provision="PL2 V.8.c")
def month_small(subject: Subject) -> Iterator[Finding]:
    """Không viết hoa tên tháng.

    ## Yêu cầu
    Tên tháng viết bằng chữ thì viết hoa âm tiết chỉ tháng: “tháng Giêng”, “Cách mạng tháng Tám”.

    ## Cách sửa
    Viết hoa âm tiết chỉ tháng.
    """
    for spot in spots(subject, _MONTH, *_HINTS):
        month = spot.words.rpartition(" ")[2]
        message = f"Tên tháng viết là “tháng {month}”; phải là “tháng {month[0].upper()}{month[1:]}”."
        yield Finding(message=message, where=spot.line, start=spot.end - len(month), end=spot.end)
