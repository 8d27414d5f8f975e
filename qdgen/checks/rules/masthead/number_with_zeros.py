"""Allow no zero before a number of two digits or more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.number_line import number_lines
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.figures import counted
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD357", provision="PL1 II.3.c", needs=("number",), mendable=True)
def number_with_zeros(subject: Subject) -> Iterator[Finding]:
    """Số của văn bản thừa số 0 phía trước.

    ## Yêu cầu
    Chỉ số nhỏ hơn 10 mới ghi thêm một số 0 phía trước.

    ## Cách sửa
    Bỏ số 0 thừa trước số của văn bản.
    """
    for _, found in number_lines(subject):
        right = f"{counted(found.digits):02d}" if found.digits else ""
        if len(found.digits) > len(right):
            start, end = found.value_at, found.value_at + len(found.digits)
            typed = found.line.text
            yield Finding(
                message=f"Số “{found.digits}” thừa số 0 phía trước; phải là “{right}”.",
                where=found.line,
                start=start,
                end=end,
                advice=f"Gõ lại thành “{typed[:start]}{right}{typed[end:]}”.",
                mends=(retyped(found.line, start, end, right),),
            )
