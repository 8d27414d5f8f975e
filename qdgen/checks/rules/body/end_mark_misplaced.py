"""Allow the mark that ends the text only there, and once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.end_marks import last_unit, mark_at, marked
from qdgen.checks.excerpts import ending
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD593", provision="PL3", severity=Severity.SAMPLE)
def end_mark_misplaced(subject: Subject) -> Iterator[Finding]:
    """Dấu kết thúc “./.” đặt sai chỗ hoặc có nhiều lần.

    ## Yêu cầu
    Mỗi văn bản có một dấu “{nd30.end_mark}”, ở cuối đoạn cuối cùng của nội dung.

    ## Cách sửa
    Xóa dấu “{nd30.end_mark}” ở chỗ này, chỉ giữ ở cuối nội dung.
    """
    for piece in subject.pieces:
        last = last_unit(piece)
        for line in marked(piece):
            if last is not None and line is not last.line and mark_at(line):
                yield Finding(
                    message=f"Dấu “{subject.standard.end_mark}” không ở cuối nội dung; chỉ đặt một dấu, ở cuối.",
                    where=line,
                    excerpt=ending(line.text),
                )
