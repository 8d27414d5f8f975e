"""Allow the line that names the document it was issued with in italics only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD707", provision="PL1 III.1.c", mendable=True)
def reference_slope(subject: Subject) -> Iterator[Finding]:
    """Dòng “Kèm theo” chưa in nghiêng.

    ## Yêu cầu
    Dòng “Kèm theo” là chữ in nghiêng.

    ## Cách sửa
    Chọn dòng “Kèm theo”, bật chữ nghiêng (Ctrl+I).
    """
    return wrong_slope(subject, "reference")
