"""Ask for headings of parts, chapters and divisions in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD579", provision="PL1 II.6.đ")
def chapter_heading_capitals(subject: Subject) -> Iterator[Finding]:
    """Tên phần, chương, mục chưa viết in hoa.

    ## Yêu cầu
    Tiêu đề của phần, chương, mục viết bằng chữ in hoa.

    ## Cách sửa
    Gõ lại tên bằng chữ in hoa, hoặc chọn rồi bấm Ctrl+Shift+A.
    """
    for piece in subject.pieces:
        yield from (
            Finding(message="Tên phần, chương, mục phải viết bằng chữ in hoa.", where=unit.line)
            for unit in piece.at(Level.HEADING)
            if not unit.line.shown.isupper()
        )
