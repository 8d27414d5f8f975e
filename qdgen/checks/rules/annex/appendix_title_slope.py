"""Allow the title of an appendix only where it is upright."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD733", provision="PL1 III.1.b", mendable=True)
def appendix_title_slope(subject: Subject) -> Iterator[Finding]:
    """Tiêu đề phụ lục đang in nghiêng.

    ## Yêu cầu
    Tiêu đề phụ lục là chữ đứng.

    ## Cách sửa
    Chọn tiêu đề của phụ lục, tắt chữ nghiêng (Ctrl+I).
    """
    return wrong_slope(subject, "appendix_title")
