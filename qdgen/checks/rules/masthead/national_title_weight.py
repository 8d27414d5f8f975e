"""Allow only bold letters in the Quốc hiệu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD305", provision="PL1 II.1.a", needs=("national_title",), mendable=True)
def national_title_weight(subject: Subject) -> Iterator[Finding]:
    """Quốc hiệu chưa in đậm.

    ## Yêu cầu
    Quốc hiệu trình bày bằng chữ đứng, đậm.

    ## Cách sửa
    Chọn dòng Quốc hiệu, bấm Ctrl+B.
    """
    return wrong_weight(subject, "national_title")
