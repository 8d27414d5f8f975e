"""Allow a list of recipients only under its label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD602", provision="PL1 II.9.d")
def recipients_label_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu dòng “Nơi nhận:”.

    ## Yêu cầu
    Trên danh sách nơi nhận có dòng “{nd30.recipients_label}”.

    ## Cách sửa
    Thêm dòng “{nd30.recipients_label}” ngay trên danh sách.
    """
    for piece in documents(subject):
        if piece["recipient"] and not piece["recipients_label"]:
            yield Finding(
                message=f"Trên danh sách nơi nhận chưa có dòng “{subject.standard.recipients_label}”.",
                where=piece.one("recipient"),
            )
