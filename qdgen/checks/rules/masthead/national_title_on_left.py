"""Allow a Quốc hiệu only on the right of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD310", provision="PL1 II.1.a", needs=("national_title",))
def national_title_on_left(subject: Subject) -> Iterator[Finding]:
    """Quốc hiệu đặt bên trái.

    ## Yêu cầu
    Quốc hiệu ở phía trên cùng, bên phải trang đầu tiên; tên cơ quan ban hành ở bên trái.

    ## Cách sửa
    Đổi chỗ hai cột của phần đầu.
    """
    for _, line in subject.lines("national_title"):
        if line.lane == "left":
            yield Finding(message="Quốc hiệu đang ở cột bên trái; phải ở cột bên phải.", where=line)
