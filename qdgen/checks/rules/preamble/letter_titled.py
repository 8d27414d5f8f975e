"""Forbid the name of the type of a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD408", provision="PL1 II.5.b")
def letter_titled(subject: Subject) -> Iterator[Finding]:
    """Công văn ghi “CÔNG VĂN” làm tên loại.

    ## Yêu cầu
    Công văn không ghi tên loại; trích yếu đặt sau chữ “V/v”, dưới số và ký hiệu.

    ## Cách sửa
    Xóa dòng “CÔNG VĂN”; chuyển trích yếu xuống dưới số, ký hiệu và ghi “V/v” ở đầu.
    """
    for piece in subject.pieces:
        if piece.term in subject.standard.unabbreviated:
            for line in piece["type"]:
                yield Finding(message=f"Không ghi “{line.text}” làm tên loại; trích yếu ghi sau chữ “V/v”.", where=line)
