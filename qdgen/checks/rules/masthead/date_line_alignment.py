"""Allow place and date only in the middle of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD380", provision="PL1 II.4.c", needs=("place_and_date",), mendable=True)
def date_line_alignment(subject: Subject) -> Iterator[Finding]:
    """Địa danh và thời gian chưa căn giữa.

    ## Yêu cầu
    Địa danh và thời gian được đặt căn giữa dưới Quốc hiệu và Tiêu ngữ.

    ## Cách sửa
    Đặt con trỏ ở dòng địa danh và thời gian, bấm Ctrl+E.
    """
    return wrong_alignment(subject, "place_and_date")
