"""Allow no italics in the issuer's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD328", provision="PL1 II.2.b", needs=("issuer",), mendable=True)
def issuer_slope(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan ban hành in nghiêng.

    ## Yêu cầu
    Tên cơ quan ban hành trình bày bằng kiểu chữ đứng.

    ## Cách sửa
    Chọn dòng tên cơ quan ban hành, bấm Ctrl+I để bỏ chữ nghiêng.
    """
    return wrong_slope(subject, "issuer")
