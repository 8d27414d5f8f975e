"""Allow the title of an appendix in bold only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD732", provision="PL1 III.1.b", mendable=True)
def appendix_title_weight(subject: Subject) -> Iterator[Finding]:
    """Tiêu đề phụ lục chưa in đậm.

    ## Yêu cầu
    Tiêu đề phụ lục in đậm.

    ## Cách sửa
    Chọn tiêu đề của phụ lục, bật chữ đậm (Ctrl+B).
    """
    return wrong_weight(subject, "appendix_title")
