"""Ask for the mark that ends the text beside its last word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.end_marks import last_unit, mark_at
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_SHORT = 10
"""Letters."""


@rule("QD594", provision="PL3", severity=Severity.SAMPLE)
def end_mark_alone(subject: Subject) -> Iterator[Finding]:
    """Dấu kết thúc “./.” đứng riêng một dòng.

    ## Yêu cầu
    Dấu “{nd30.end_mark}” đặt liền sau chữ cuối cùng của nội dung.

    ## Cách sửa
    Xóa dòng này, gõ “{nd30.end_mark}” vào cuối đoạn trên.
    """
    for piece in subject.pieces:
        last = last_unit(piece)
        if last is None or len(last.line.text) > _SHORT or not mark_at(last.line):
            continue
        after_table = any(cell.block == last.line.block - 1 for cell in piece["table"])
        if not any(map(str.isalnum, last.line.text)) and not after_table:
            yield Finding(message="Dấu kết thúc đứng riêng một dòng; đặt liền sau chữ cuối cùng.", where=last.line)
