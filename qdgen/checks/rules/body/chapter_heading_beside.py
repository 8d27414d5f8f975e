"""Ask for headings of parts, chapters and divisions on a line of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD578", provision="PL1 II.6.đ")
def chapter_heading_beside(subject: Subject) -> Iterator[Finding]:
    """Tên phần, chương, mục đứng cùng dòng với số.

    ## Yêu cầu
    Từ “Phần”, “Chương”, “Mục” và số thứ tự đặt trên một dòng riêng; tiêu đề đặt ngay dưới.

    ## Cách sửa
    Đặt con trỏ sau số, xóa dấu câu, bấm Enter để đưa tên xuống dòng dưới.
    """
    for piece in subject.pieces:
        for unit in piece.at(Level.PART, Level.CHAPTER, Level.DIVISION):
            if unit.text and not unit.line.number:
                yield Finding(
                    message=f"Tên đứng cùng dòng với “{unit.label}”; phải đặt ở dòng dưới.",
                    where=unit.line,
                    start=unit.start,
                )
