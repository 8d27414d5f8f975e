"""Allow the label of an appendix in bold only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD722", provision="PL1 III.1.b", mendable=True)
def appendix_weight(subject: Subject) -> Iterator[Finding]:
    """Chữ “Phụ lục” và số thứ tự chưa in đậm.

    ## Yêu cầu
    Chữ “Phụ lục” và số thứ tự in đậm.

    ## Cách sửa
    Chọn dòng “Phụ lục”, bật chữ đậm (Ctrl+B).
    """
    return wrong_weight(subject, "appendix")
