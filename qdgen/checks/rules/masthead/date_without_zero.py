"""Allow no day below ten and no month 1 or 2 without a zero before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import date_lines, written_day, written_month
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD372", provision="PL1 II.4.b", needs=("place_and_date",), mendable=True)
def date_without_zero(subject: Subject) -> Iterator[Finding]:
    """Ngày, tháng thiếu số 0 phía trước.

    ## Yêu cầu
    Ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước.

    ## Cách sửa
    Thêm số 0 trước ngày nhỏ hơn 10, trước tháng 1 và tháng 2.
    """
    for _, found in date_lines(subject):
        parts = (("Ngày", found.day, found.day_at, written_day), ("Tháng", found.month, found.month_at, written_month))
        for name, typed, at, written in parts:
            right = written(typed) if typed else ""
            if len(typed) < len(right):
                yield Finding(
                    message=f"{name} {typed} thiếu số 0 phía trước; phải là “{right}”.",
                    where=found.line,
                    start=at,
                    end=at + len(typed),
                    mends=(retyped(found.line, at, at + len(typed), right),),
                )
