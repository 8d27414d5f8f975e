"""Allow no italics in the motto."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD315", provision="PL1 II.1.b", needs=("motto",), mendable=True)
def motto_slope(subject: Subject) -> Iterator[Finding]:
    """Tiêu ngữ in nghiêng.

    ## Yêu cầu
    Tiêu ngữ trình bày bằng kiểu chữ đứng.

    ## Cách sửa
    Chọn dòng Tiêu ngữ, bấm Ctrl+I để bỏ chữ nghiêng.
    """
    return wrong_slope(subject, "motto")
