"""Advise capitals for headings that count by capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.lettered_levels import lettered_headings
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD567", provision="PL1 V.6b", severity=Severity.ADVICE)
def lettered_capitals(subject: Subject) -> Iterator[Finding]:
    """Đề mục A, B, C chưa viết in hoa.

    ## Yêu cầu
    Nghị định không có bậc A, B, C; đề mục đứng trên các mục I, II, III nên viết bằng chữ in hoa như các mục đó.

    ## Cách sửa
    Gõ lại đề mục bằng chữ in hoa, hoặc chọn rồi bấm Ctrl+Shift+A.
    """
    for piece in subject.pieces:
        yield from (
            Finding(message=f"Đề mục {one.letter} nên viết bằng chữ in hoa.", where=one.unit.line, start=one.start)
            for one in lettered_headings(piece)
            if not one.unit.line.in_capitals
        )
