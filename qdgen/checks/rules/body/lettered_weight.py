"""Advise bold headings that count by capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.lettered_levels import lettered_headings
from qdgen.checks.evidence.looks import set_line
from qdgen.checks.evidence.running_text import is_all
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD566", provision="PL1 V.6b", severity=Severity.ADVICE, mendable=True)
def lettered_weight(subject: Subject) -> Iterator[Finding]:
    """Đề mục A, B, C chưa in đậm.

    ## Yêu cầu
    Nghị định không có bậc A, B, C; đề mục đứng trên các mục I, II, III nên in đậm như các mục đó.

    ## Cách sửa
    Chọn cả dòng đề mục, bấm Ctrl+B để in đậm.
    """
    for piece in subject.pieces:
        yield from (
            Finding(
                message=f"Đề mục {one.letter} nên in đậm.",
                where=one.unit.line,
                mends=(set_line(one.unit.line, bold=True),),
            )
            for one in lettered_headings(piece)
            if not is_all(one.unit.line, "bold")
        )
