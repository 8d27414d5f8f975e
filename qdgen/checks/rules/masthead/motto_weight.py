"""Allow only bold letters in the motto."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD314", provision="PL1 II.1.b", needs=("motto",), mendable=True)
def motto_weight(subject: Subject) -> Iterator[Finding]:
    """Tiêu ngữ chưa in đậm.

    ## Yêu cầu
    Tiêu ngữ trình bày bằng chữ đứng, đậm.

    ## Cách sửa
    Chọn dòng Tiêu ngữ, bấm Ctrl+B.
    """
    return wrong_weight(subject, "motto")
