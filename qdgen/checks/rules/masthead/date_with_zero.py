"""Advise no zero before months 3 to 9, and none too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import date_lines, written_day, written_month
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD373", provision="PL1 II.4.b", severity=Severity.ADVICE, needs=("place_and_date",), mendable=True)
def date_with_zero(subject: Subject) -> Iterator[Finding]:
    """Ngày, tháng thừa số 0 phía trước.

    ## Yêu cầu
    Nghị định chỉ yêu cầu thêm số 0 với ngày nhỏ hơn 10 và tháng 1, 2; tháng 3 đến tháng 9 ghi một chữ số.

    ## Cách sửa
    Bỏ số 0 thừa.
    """
    for _, found in date_lines(subject):
        parts = (("Ngày", found.day, found.day_at, written_day), ("Tháng", found.month, found.month_at, written_month))
        for name, typed, at, written in parts:
            right = written(typed) if typed else ""
            if len(typed) > len(right):
                yield Finding(
                    message=f"{name} “{typed}” thừa số 0; ghi “{right}”.",
                    where=found.line,
                    start=at,
                    end=at + len(typed),
                    mends=(retyped(found.line, at, at + len(typed), right),),
                )
