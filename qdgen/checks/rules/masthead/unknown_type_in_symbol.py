"""Allow no abbreviation of a type that the decree does not list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.number_line import expected_type, number_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD362", provision="PL3 I", needs=("number",))
def unknown_type_in_symbol(subject: Subject) -> Iterator[Finding]:
    """Chữ viết tắt tên loại không có trong nghị định.

    ## Yêu cầu
    Chữ viết tắt tên loại trong ký hiệu lấy đúng ở bảng của Phụ lục III, cả chữ hoa và chữ thường: QĐ, KH, CTr, QyĐ,
    TTr …

    ## Cách sửa
    Sửa chữ viết tắt tên loại theo Phụ lục III.
    """
    known = frozenset(subject.standard.abbreviations.values())
    for piece, found in number_lines(subject):
        right = expected_type(piece)
        if right and found.groups and found.type_part not in known:
            text, start = found.groups[0]
            yield Finding(
                message=f"Ký hiệu ghi “{text}”; chữ viết tắt của {piece.term} là “{right}”.",
                where=found.line,
                start=start,
                end=start + len(text),
            )
