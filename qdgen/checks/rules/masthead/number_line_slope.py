"""Allow no italics in number and symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD354", provision="PL1 II.3.c", needs=("number",), mendable=True)
def number_line_slope(subject: Subject) -> Iterator[Finding]:
    """Số, ký hiệu in nghiêng.

    ## Yêu cầu
    Số, ký hiệu trình bày bằng kiểu chữ đứng.

    ## Cách sửa
    Chọn dòng số, ký hiệu, bấm Ctrl+I để bỏ chữ nghiêng.
    """
    return wrong_slope(subject, "number")
