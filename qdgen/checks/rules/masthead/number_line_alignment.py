"""Allow number and symbol only in the middle of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD355", provision="PL1 II.3.c", needs=("number",), mendable=True)
def number_line_alignment(subject: Subject) -> Iterator[Finding]:
    """Số, ký hiệu chưa căn giữa.

    ## Yêu cầu
    Số, ký hiệu được đặt căn giữa dưới tên cơ quan ban hành văn bản.

    ## Cách sửa
    Đặt con trỏ ở dòng số, ký hiệu, bấm Ctrl+E.
    """
    return wrong_alignment(subject, "number")
