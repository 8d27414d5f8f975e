"""Allow only the Quốc hiệu of the decree, letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.content import keeps_words
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD302", provision="PL1 II.1.a", needs=("national_title",), mendable=True)
def national_title_misspelt(subject: Subject) -> Iterator[Finding]:
    """Quốc hiệu viết chưa đúng.

    ## Yêu cầu
    Quốc hiệu là “{nd30.national_title}”.

    ## Cách sửa
    Gõ lại Quốc hiệu, giữa hai chữ một dấu cách, không thêm dấu câu.
    """
    right = subject.standard.national_title
    for piece in subject.pieces:
        lines = piece["national_title"]
        typed = " ".join(line.text for line in lines)
        if not lines or typed == right or fold(typed) == fold(right):
            continue
        line = lines[0]
        mends = (retyped(line, 0, len(line.text), right),) if len(lines) == 1 and keeps_words(line.text, right) else ()
        yield Finding(message=f"Quốc hiệu viết là “{typed}”; phải là “{right}”.", where=line, mends=mends)
