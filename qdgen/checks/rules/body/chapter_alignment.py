"""Ask for labels of parts, chapters and divisions in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetParagraph
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD575", provision="PL1 II.6.đ", mendable=True)
def chapter_alignment(subject: Subject) -> Iterator[Finding]:
    """Chữ “Phần”, “Chương”, “Mục” và số chưa căn giữa.

    ## Yêu cầu
    Từ “Phần”, “Chương”, “Mục” và số thứ tự đặt trên một dòng riêng, căn giữa.

    ## Cách sửa
    Đặt con trỏ vào dòng này, bấm Ctrl+E để căn giữa.
    """
    for piece in subject.pieces:
        yield from (
            Finding(
                message="“Phần”, “Chương”, “Mục” và số phải căn giữa.",
                where=unit.line,
                mends=(
                    SetParagraph(
                        part=unit.line.paragraph.place.part,
                        index=unit.line.paragraph.index,
                        align="center",
                        first_line=Mm(0),
                    ),
                ),
            )
            for unit in piece.at(Level.PART, Level.CHAPTER, Level.DIVISION)
            if unit.line.paragraph.format.align != "center"
        )
