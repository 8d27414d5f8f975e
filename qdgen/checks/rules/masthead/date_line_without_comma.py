"""Allow no place without a comma after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import date_lines
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD374", provision="PL1 II.4.c", needs=("place_and_date",), mendable=True)
def date_line_without_comma(subject: Subject) -> Iterator[Finding]:
    """Sau địa danh thiếu dấu phẩy.

    ## Yêu cầu
    Sau địa danh có dấu phẩy (,), ví dụ “Bình Minh, ngày 05 tháng 12 năm 2025”.

    ## Cách sửa
    Thêm dấu phẩy liền sau địa danh.
    """
    for _, found in date_lines(subject):
        if found.place and not found.comma:
            end = len(found.place)
            yield Finding(
                message=f"Sau địa danh “{found.place}” thiếu dấu phẩy.",
                where=found.line,
                start=0,
                end=end,
                mends=(retyped(found.line, end, end, ","),) if not found.place[-1:].isspace() else (),
            )
