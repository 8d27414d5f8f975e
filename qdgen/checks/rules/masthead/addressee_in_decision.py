"""Allow "Kính gửi" only in documents that are sent to someone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_UNADDRESSED = ("Quyết định", "Nghị quyết", "Chỉ thị", "Kế hoạch", "Quy chế", "Quy định", "Chương trình", "Đề án")


@rule("QD396", provision="PL1 II.9.b")
def addressee_in_decision(subject: Subject) -> Iterator[Finding]:
    """Có “Kính gửi” trong văn bản không gửi cho riêng ai.

    ## Yêu cầu
    Chỉ tờ trình, báo cáo gửi cấp trên và công văn ghi “Kính gửi:”.

    ## Cách sửa
    Bỏ dòng “Kính gửi”; nơi nhận ghi ở phần “Nơi nhận:”.
    """
    for piece, line in subject.lines("addressee"):
        if piece.term in _UNADDRESSED:
            yield Finding(message=f"{piece.term} có dòng “Kính gửi”; phải bỏ.", where=line)
