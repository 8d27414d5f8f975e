"""Ask for headings of parts, chapters and divisions in the middle."""

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


@rule("QD582", provision="PL1 II.6.đ", mendable=True)
def chapter_heading_alignment(subject: Subject) -> Iterator[Finding]:
    """Tên phần, chương, mục chưa căn giữa.

    ## Yêu cầu
    Tiêu đề của phần, chương, mục căn giữa.

    ## Cách sửa
    Đặt con trỏ vào tên, bấm Ctrl+E để căn giữa.
    """
    for piece in subject.pieces:
        yield from (
            Finding(
                message="Tên phần, chương, mục phải căn giữa.",
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
            for unit in piece.at(Level.HEADING)
            if unit.line.paragraph.format.align != "center"
        )
