"""Advise against bold letters for whole paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import set_line
from qdgen.checks.evidence.running_text import is_all
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_SHORT = 60
"""Letters: a short line in bold is a heading."""
_APART = frozenset({"center", "right"})


@rule("QD513", provision="PL1 II.6.e", severity=Severity.ADVICE, mendable=True)
def paragraph_bold(subject: Subject) -> Iterator[Finding]:
    """Cả đoạn nội dung in đậm.

    ## Yêu cầu
    Nội dung văn bản không in đậm.

    ## Cách sửa
    Chọn đoạn, bấm Ctrl+B để bỏ in đậm.
    """
    yield from (
        Finding(
            message="Cả đoạn in đậm; nội dung phải là chữ không đậm.",
            where=unit.line,
            mends=(set_line(unit.line, bold=False),),
        )
        for piece in subject.pieces
        for unit in piece.at(Level.PLAIN, Level.DASH, Level.SUBCLAUSE)
        if len(unit.text) > _SHORT
        and unit.text.endswith((".", ";"))
        and unit.line.paragraph.format.align not in _APART
        and is_all(unit.line, "bold")
    )
