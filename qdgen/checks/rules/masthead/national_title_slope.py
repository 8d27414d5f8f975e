"""Allow no italics in the Quốc hiệu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD306", provision="PL1 II.1.a", needs=("national_title",), mendable=True)
def national_title_slope(subject: Subject) -> Iterator[Finding]:
    """Quốc hiệu in nghiêng.

    ## Yêu cầu
    Quốc hiệu trình bày bằng kiểu chữ đứng.

    ## Cách sửa
    Chọn dòng Quốc hiệu, bấm Ctrl+I để bỏ chữ nghiêng.
    """
    return wrong_slope(subject, "national_title")
