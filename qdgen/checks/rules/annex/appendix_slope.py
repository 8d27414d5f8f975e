"""Allow the label of an appendix only where it is upright."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD723", provision="PL1 III.1.b", mendable=True)
def appendix_slope(subject: Subject) -> Iterator[Finding]:
    """Chữ “Phụ lục” và số thứ tự đang in nghiêng.

    ## Yêu cầu
    Chữ “Phụ lục” và số thứ tự là chữ đứng.

    ## Cách sửa
    Chọn dòng “Phụ lục”, tắt chữ nghiêng (Ctrl+I).
    """
    return wrong_slope(subject, "appendix")
