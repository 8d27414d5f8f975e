"""Allow the title of an appendix only where the decree aligns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD734", provision="PL1 III.1.b", mendable=True)
def appendix_title_alignment(subject: Subject) -> Iterator[Finding]:
    """Tiêu đề phụ lục chưa căn giữa.

    ## Yêu cầu
    Tiêu đề phụ lục được căn giữa dưới chữ “Phụ lục”.

    ## Cách sửa
    Chọn tiêu đề của phụ lục, bấm Ctrl+E để căn giữa.
    """
    return wrong_alignment(subject, "appendix_title")
