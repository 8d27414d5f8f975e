"""Allow no mark without a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.stamps import stamps
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD393", provision="PL1 III.2")
def mark_without_frame(subject: Subject) -> Iterator[Finding]:
    """Dấu khẩn, dấu phạm vi lưu hành không có khung.

    ## Yêu cầu
    Dấu trình bày cân đối trong khung hình chữ nhật viền đơn.

    ## Cách sửa
    Đặt chữ trong một ô có viền bốn phía, hoặc trong hộp chữ có khung.
    """
    for stamp in stamps(subject):
        if not stamp.framed and stamp.element != "secrecy":
            yield Finding(message=f"Dấu “{stamp.line.text}” không có khung.", where=stamp.where)
