"""Allow only "./." as the mark that ends the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.end_marks import mark_at, marked
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.excerpts import ending
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD592", provision="PL3", severity=Severity.SAMPLE, mendable=True)
def end_mark_malformed(subject: Subject) -> Iterator[Finding]:
    """Dấu kết thúc “./.” viết chưa đúng.

    ## Yêu cầu
    Dấu kết thúc viết “{nd30.end_mark}”, liền sau chữ cuối cùng.

    ## Cách sửa
    Gõ lại “{nd30.end_mark}” liền sau chữ cuối cùng.
    """
    mark = subject.standard.end_mark
    for piece in subject.pieces:
        for line in marked(piece):
            start, end = mark_at(line) or (0, 0)
            before = len(line.text[:start].rstrip(" ."))
            if before and line.text[before:] != mark:
                typed = line.text[before:]
                if typed.strip() == mark:
                    said = f"Có dấu cách trước dấu “{mark}” ở cuối nội dung; phải viết liền sau chữ."
                else:
                    said = f"Cuối nội dung viết “{typed.strip()}”; phải là “{mark}” liền sau chữ."
                yield Finding(
                    message=said,
                    where=line,
                    start=start,
                    end=end,
                    excerpt=ending(line.text),
                    mends=(retyped(line, before, len(line.text), mark),),
                )
