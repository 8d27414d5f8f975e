"""Allow the label of an appendix only where the decree aligns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD724", provision="PL1 III.1.b", mendable=True)
def appendix_alignment(subject: Subject) -> Iterator[Finding]:
    """Chữ “Phụ lục” và số thứ tự chưa căn giữa.

    ## Yêu cầu
    Chữ “Phụ lục” và số thứ tự được căn giữa trên dòng riêng.

    ## Cách sửa
    Chọn dòng “Phụ lục”, bấm Ctrl+E để căn giữa.
    """
    return wrong_alignment(subject, "appendix")
