"""Allow the motto only in the middle of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD316", provision="PL1 II.1.b", needs=("motto",), mendable=True)
def motto_alignment(subject: Subject) -> Iterator[Finding]:
    """Tiêu ngữ chưa căn giữa.

    ## Yêu cầu
    Tiêu ngữ được đặt căn giữa dưới Quốc hiệu.

    ## Cách sửa
    Đặt con trỏ ở dòng Tiêu ngữ, bấm Ctrl+E.
    """
    return wrong_alignment(subject, "motto")
