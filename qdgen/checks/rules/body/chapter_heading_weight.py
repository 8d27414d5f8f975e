"""Ask for bold headings of parts, chapters and divisions."""

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


@rule("QD580", provision="PL1 II.6.đ", mendable=True)
def chapter_heading_weight(subject: Subject) -> Iterator[Finding]:
    """Tên phần, chương, mục chưa in đậm.

    ## Yêu cầu
    Tiêu đề của phần, chương, mục in đậm.

    ## Cách sửa
    Chọn tên, bấm Ctrl+B để in đậm.
    """
    for piece in subject.pieces:
        yield from (
            Finding(
                message="Tên phần, chương, mục phải in đậm.", where=unit.line, mends=(set_line(unit.line, bold=True),)
            )
            for unit in piece.at(Level.HEADING)
            if not is_all(unit.line, "bold")
        )
