"""Allow no number below ten without a zero before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.number_line import number_lines
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD356", provision="PL1 II.3.c", needs=("number",), mendable=True)
def number_without_zero(subject: Subject) -> Iterator[Finding]:
    """Số nhỏ hơn 10 thiếu số 0 phía trước.

    ## Yêu cầu
    Số của văn bản nhỏ hơn 10 phải ghi thêm số 0 phía trước.

    ## Cách sửa
    Thêm số 0 trước số của văn bản.
    """
    for _, found in number_lines(subject):
        if len(found.digits) == 1:
            start, end = found.value_at, found.value_at + 1
            typed = found.line.text
            yield Finding(
                message=f"Số {found.digits} thiếu số 0 phía trước; phải là “0{found.digits}”.",
                where=found.line,
                start=start,
                end=end,
                advice=f"Gõ lại thành “{typed[:start]}0{typed[start:]}”.",
                mends=(retyped(found.line, start, end, f"0{found.digits}"),),
            )
