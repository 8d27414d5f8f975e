"""Allow the lines of power and title only where it is upright."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD648", provision="PL1 II.7.đ", mendable=True)
def signing_title_slope(subject: Subject) -> Iterator[Finding]:
    """Quyền hạn, chức vụ của người ký đang in nghiêng.

    ## Yêu cầu
    Quyền hạn, chức vụ của người ký là chữ đứng.

    ## Cách sửa
    Chọn dòng quyền hạn, chức vụ của người ký, tắt chữ nghiêng (Ctrl+I).
    """
    return wrong_slope(subject, "signing_title")
