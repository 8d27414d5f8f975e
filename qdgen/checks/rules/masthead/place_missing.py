"""Allow no date without the place before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import date_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD386", provision="PL1 II.4.a", needs=("place_and_date",))
def place_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu địa danh trước ngày, tháng, năm.

    ## Yêu cầu
    Trước ngày, tháng, năm ghi địa danh: tên đơn vị hành chính nơi cơ quan đóng trụ sở.

    ## Cách sửa
    Ghi địa danh và dấu phẩy trước chữ “ngày”.
    """
    for _, found in date_lines(subject):
        if not found.place.strip(" ,….-"):
            yield Finding(message="Trước “ngày” chưa có địa danh.", where=found.line)
