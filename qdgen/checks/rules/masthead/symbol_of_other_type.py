"""Allow in the symbol only the abbreviation of the type that is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.number_line import expected_type, number_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD361", provision="PL1 II.3.b", needs=("number",))
def symbol_of_other_type(subject: Subject) -> Iterator[Finding]:
    """Ký hiệu không khớp tên loại văn bản.

    ## Yêu cầu
    Ký hiệu gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan; chữ viết tắt tên loại lấy ở Phụ lục III.

    ## Cách sửa
    Sửa chữ viết tắt tên loại trong ký hiệu cho khớp tên loại.
    """
    others = frozenset(subject.standard.abbreviations.values())
    for piece, found in number_lines(subject):
        right = expected_type(piece)
        if right and found.type_part != right and found.type_part in others:
            text, start = found.groups[0]
            yield Finding(
                message=f"Ký hiệu ghi “{text}”; chữ viết tắt của {piece.term} là “{right}”.",
                where=found.line,
                start=start,
                end=start + len(text),
            )
