"""Allow the Quốc hiệu only in the middle of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD308", provision="PL1 II.1.a", needs=("national_title",), mendable=True)
def national_title_alignment(subject: Subject) -> Iterator[Finding]:
    """Quốc hiệu chưa căn giữa.

    ## Yêu cầu
    Quốc hiệu đặt giữa cột bên phải, Tiêu ngữ căn giữa dưới Quốc hiệu.

    ## Cách sửa
    Đặt con trỏ ở dòng Quốc hiệu, bấm Ctrl+E.
    """
    return wrong_alignment(subject, "national_title")
