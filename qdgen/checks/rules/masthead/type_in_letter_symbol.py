"""Allow no abbreviation of a type in the symbol of a công văn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.number_line import expected_type, number_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_LETTER = "CV"


@rule("QD363", provision="PL1 II.3.b", needs=("number",))
def type_in_letter_symbol(subject: Subject) -> Iterator[Finding]:
    """Ký hiệu công văn ghi “CV”.

    ## Yêu cầu
    Ký hiệu công văn gồm chữ viết tắt tên cơ quan và tên đơn vị soạn thảo hoặc lĩnh vực; công văn không có chữ viết
    tắt tên loại.

    ## Cách sửa
    Bỏ “CV”; ghi chữ viết tắt tên cơ quan, rồi tên đơn vị soạn thảo hoặc lĩnh vực.
    """
    for piece, found in number_lines(subject):
        if expected_type(piece) or piece.kind != "main":
            continue
        for text, start in found.groups:
            if text.upper() == _LETTER:
                message = f"Ký hiệu công văn có “{text}”; công văn không có chữ viết tắt tên loại."
                yield Finding(message=message, where=found.line, start=start, end=start + len(text))
