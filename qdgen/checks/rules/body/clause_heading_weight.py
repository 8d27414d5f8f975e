"""Ask for bold headings of clauses."""

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


@rule("QD533", provision="PL1 II.6.đ", mendable=True)
def clause_heading_weight(subject: Subject) -> Iterator[Finding]:
    """Tên khoản chưa in đậm.

    ## Yêu cầu
    Nếu khoản có tiêu đề, số thứ tự và tiêu đề của khoản đặt trên một dòng riêng, in đậm.

    ## Cách sửa
    Chọn số và tên khoản, bấm Ctrl+B để in đậm. Nếu dòng này là câu dẫn, không phải tên khoản, đặt dấu hai chấm ở
    cuối.
    """
    for piece in subject.pieces:
        if not piece.levels.get(Level.CLAUSE):
            continue
        yield from (
            Finding(message="Số và tên khoản phải in đậm.", where=unit.line, mends=(set_line(unit.line, bold=True),))
            for unit, after in with_next(piece)
            if unit.level is Level.CLAUSE
            and not unit.quoted
            and is_heading(unit, after)
            and not is_all(unit.line, "bold")
        )
