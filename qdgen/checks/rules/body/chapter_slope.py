"""Ask for upright labels of parts, chapters and divisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import set_line
from qdgen.checks.evidence.running_text import is_all
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD574", provision="PL1 II.6.đ", mendable=True)
def chapter_slope(subject: Subject) -> Iterator[Finding]:
    """Chữ “Phần”, “Chương”, “Mục” và số in nghiêng.

    ## Yêu cầu
    Từ “Phần”, “Chương”, “Mục” và số thứ tự là chữ đứng.

    ## Cách sửa
    Chọn dòng này, bấm Ctrl+I để bỏ in nghiêng.
    """
    for piece in subject.pieces:
        yield from (
            Finding(
                message="“Phần”, “Chương”, “Mục” và số phải là chữ đứng.",
                where=unit.line,
                mends=(set_line(unit.line, italic=False),),
            )
            for unit in piece.at(Level.PART, Level.CHAPTER, Level.DIVISION)
            if is_all(unit.line, "italic")
        )
