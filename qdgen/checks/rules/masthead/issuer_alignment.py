"""Allow the issuer's name only in the middle of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD330", provision="PL1 II.2.b", needs=("issuer",), mendable=True)
def issuer_alignment(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan ban hành chưa căn giữa.

    ## Yêu cầu
    Tên cơ quan ban hành được đặt căn giữa cột bên trái.

    ## Cách sửa
    Đặt con trỏ ở dòng tên cơ quan ban hành, bấm Ctrl+E.
    """
    return wrong_alignment(subject, "issuer")
