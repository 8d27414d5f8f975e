"""Ask for the mark that ends the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.end_marks import last_unit, marked
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.excerpts import ending
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD591", provision="PL3", severity=Severity.SAMPLE, mendable=True)
def end_mark_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu dấu kết thúc “./.”.

    ## Yêu cầu
    Nội dung văn bản, văn bản kèm theo, phụ lục kết thúc bằng dấu “{nd30.end_mark}”.

    ## Cách sửa
    Thay dấu chấm ở cuối đoạn cuối cùng bằng “{nd30.end_mark}”.
    """
    mark = subject.standard.end_mark
    for piece in subject.pieces:
        last = last_unit(piece)
        if last is None or last.quoted or any(marked(piece)):
            continue
        text = last.line.text
        body = text.rstrip(" .;,")
        yield Finding(
            message=f"Cuối nội dung thiếu dấu “{mark}”.",
            where=last.line,
            excerpt=ending(text),
            mends=(retyped(last.line, len(body), len(text), mark),),
        )
