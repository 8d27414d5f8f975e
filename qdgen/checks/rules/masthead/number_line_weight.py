"""Allow no bold letters in number and symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD353", provision="PL1 II.3.c", needs=("number",), mendable=True)
def number_line_weight(subject: Subject) -> Iterator[Finding]:
    """Số, ký hiệu in đậm.

    ## Yêu cầu
    Số, ký hiệu không in đậm.

    ## Cách sửa
    Chọn dòng số, ký hiệu, bấm Ctrl+B để bỏ chữ đậm.
    """
    return wrong_weight(subject, "number")
