"""Allow the name of the signatory only where it is upright."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD664", provision="PL1 II.7.đ", mendable=True)
def signatory_slope(subject: Subject) -> Iterator[Finding]:
    """Họ tên người ký đang in nghiêng.

    ## Yêu cầu
    Họ tên người ký là chữ đứng.

    ## Cách sửa
    Chọn dòng họ tên người ký, tắt chữ nghiêng (Ctrl+I).
    """
    return wrong_slope(subject, "signatory")
