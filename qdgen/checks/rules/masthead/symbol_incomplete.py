"""Allow no number without a whole symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import is_letter
from qdgen.checks.evidence.number_line import expected_type, number_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD365", provision="PL1 II.3.b", needs=("number",))
def symbol_incomplete(subject: Subject) -> Iterator[Finding]:
    """Ký hiệu chưa đủ.

    ## Yêu cầu
    Ký hiệu của văn bản có tên loại gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan hoặc chức danh ban hành,
    ví dụ “QĐ-SNV”; ký hiệu công văn gồm chữ viết tắt tên cơ quan và tên đơn vị soạn thảo hoặc lĩnh vực, ví dụ “SNV-VP”.

    ## Cách sửa
    Ghi đủ ký hiệu sau dấu gạch chéo.
    """
    for piece, found in number_lines(subject):
        if not found.groups:
            yield Finding(message="Dòng số chưa có ký hiệu.", where=found.line)
        elif len(found.groups) == 1 and found.type_part == expected_type(piece):
            message = f"Ký hiệu “{found.symbol}” thiếu chữ viết tắt tên cơ quan ban hành."
            yield Finding(message=message, where=found.line)
        elif len(found.groups) == 1 and piece.kind == "main" and is_letter(piece) and found.type_part != "CV":
            message = f"Ký hiệu công văn “{found.symbol}” thiếu chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực."
            yield Finding(message=message, where=found.line)
