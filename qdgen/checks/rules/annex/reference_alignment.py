"""Allow the line that names the document it was issued with only where the decree aligns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD709", provision="PL1 III.1.c", mendable=True)
def reference_alignment(subject: Subject) -> Iterator[Finding]:
    """Dòng “Kèm theo” chưa căn giữa.

    ## Yêu cầu
    Dòng “Kèm theo” được căn giữa dưới tên của văn bản kèm theo.

    ## Cách sửa
    Chọn dòng “Kèm theo”, bấm Ctrl+E để căn giữa.
    """
    return wrong_alignment(subject, "reference")
