"""Ask for upright headings of parts, chapters and divisions."""

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


@rule("QD581", provision="PL1 II.6.đ", mendable=True)
def chapter_heading_slope(subject: Subject) -> Iterator[Finding]:
    """Tên phần, chương, mục in nghiêng.

    ## Yêu cầu
    Tiêu đề của phần, chương, mục là chữ đứng.

    ## Cách sửa
    Chọn tên, bấm Ctrl+I để bỏ in nghiêng.
    """
    for piece in subject.pieces:
        yield from (
            Finding(
                message="Tên phần, chương, mục phải là chữ đứng.",
                where=unit.line,
                mends=(set_line(unit.line, italic=False),),
            )
            for unit in piece.at(Level.HEADING)
            if is_all(unit.line, "italic")
        )
