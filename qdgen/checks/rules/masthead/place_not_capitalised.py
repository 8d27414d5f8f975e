"""Allow only places whose names have their capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import date_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_KIND = re.compile(r"^(?:thủ đô|thành phố|tỉnh|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn)\s+", re.IGNORECASE)
"""Words before a name, whose second syllable is small."""


@rule("QD375", provision="PL1 II.4.c", needs=("place_and_date",))
def place_not_capitalised(subject: Subject) -> Iterator[Finding]:
    """Địa danh chưa viết hoa.

    ## Yêu cầu
    Các chữ cái đầu của địa danh phải viết hoa.

    ## Cách sửa
    Viết hoa chữ đầu mỗi âm tiết của tên địa danh.
    """
    for _, found in date_lines(subject):
        name = _KIND.sub("", found.place)
        if found.place[:1].islower() or any(word[:1].islower() for word in name.split()):
            yield Finding(
                message=f"Địa danh viết “{found.place}”; phải viết hoa chữ đầu mỗi âm tiết.",
                where=found.line,
                start=0,
                end=len(found.place),
            )
