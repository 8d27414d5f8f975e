"""Ask for bold headings of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import set_line
from qdgen.checks.evidence.running_text import is_all, is_heading, with_next
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD524", provision="PL1 II.6.đ", mendable=True)
def article_heading_weight(subject: Subject) -> Iterator[Finding]:
    """Tên điều chưa in đậm.

    ## Yêu cầu
    Từ “Điều”, số thứ tự và tiêu đề của điều in đậm.

    ## Cách sửa
    Chọn tên điều, bấm Ctrl+B để in đậm.
    """
    for piece in subject.pieces:
        if not piece.levels.get(Level.ARTICLE):
            continue
        yield from (
            Finding(
                message="Tên điều phải in đậm.",
                where=unit.line,
                start=unit.start,
                mends=(set_line(unit.line, bold=True),),
            )
            for unit, after in with_next(piece)
            if unit.level is Level.ARTICLE
            and not unit.quoted
            and is_heading(unit, after)
            and not is_all(unit.line, "bold", unit.start)
        )
