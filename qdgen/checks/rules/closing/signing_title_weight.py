"""Allow the lines of power and title in bold only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD647", provision="PL1 II.7.đ", mendable=True)
def signing_title_weight(subject: Subject) -> Iterator[Finding]:
    """Quyền hạn, chức vụ của người ký chưa in đậm.

    ## Yêu cầu
    Quyền hạn, chức vụ của người ký in đậm.

    ## Cách sửa
    Chọn dòng quyền hạn, chức vụ của người ký, bật chữ đậm (Ctrl+B).
    """
    return wrong_weight(subject, "signing_title")
