"""Advise letters of headings without gap or repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.lettered_levels import first_out_of_order, lettered_headings
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD568", provision="PL1 II.6.đ", severity=Severity.ADVICE)
def lettered_order(subject: Subject) -> Iterator[Finding]:
    """Chữ cái của các đề mục A, B, C không liên tục.

    ## Yêu cầu
    Các đề mục cùng bậc đánh thứ tự liên tục: A, B, C, D, không bỏ cách, không lặp lại.

    ## Cách sửa
    Đánh lại chữ cái của các đề mục cho liên tục.
    """
    for piece in subject.pieces:
        found = first_out_of_order(lettered_headings(piece))
        if found:
            yield Finding(
                message=f"Đề mục {found[0].letter} đứng ngay sau đề mục {found[1]}.", where=found[0].unit.line
            )
