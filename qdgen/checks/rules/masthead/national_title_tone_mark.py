"""Advise the spelling of the decree for the tone mark in HÒA."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD303", provision="PL1 II.1.a", severity=Severity.ADVICE, needs=("national_title",), mendable=True)
def national_title_tone_mark(subject: Subject) -> Iterator[Finding]:
    """Quốc hiệu viết “HOÀ”.

    ## Yêu cầu
    Nghị định viết Quốc hiệu là “{nd30.national_title}”, dấu huyền đặt trên chữ O.

    ## Cách sửa
    Gõ lại chữ “HOÀ” thành “HÒA”.
    """
    right = subject.standard.national_title
    for _, line in subject.lines("national_title"):
        shown = line.text.upper()
        if shown == right or fold(line.text) != fold(right):
            continue
        at = next(at for at, (typed, wanted) in enumerate(zip(shown, right, strict=True)) if typed != wanted)
        start = shown.rfind(" ", 0, at) + 1
        end = shown.find(" ", at)
        word = right[start:end] if line.text.isupper() else right[start:end].capitalize()
        yield Finding(
            message=f"Quốc hiệu viết “{line.text[start:end]}”; nghị định viết “{right[start:end]}”.",
            where=line,
            start=start,
            end=end,
            mends=(retyped(line, start, end, word),) if line.text.isupper() else (),
        )
