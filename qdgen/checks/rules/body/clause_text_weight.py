"""Forbid bold text of a clause without a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import set_line
from qdgen.checks.evidence.running_text import is_all
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD534", provision="PL1 II.6.đ", mendable=True)
def clause_text_weight(subject: Subject) -> Iterator[Finding]:
    """Khoản không có tiêu đề in đậm.

    ## Yêu cầu
    Khoản không có tiêu đề trình bày bằng chữ in thường, không đậm.

    ## Cách sửa
    Chọn khoản, bấm Ctrl+B để bỏ in đậm.
    """
    for piece in subject.pieces:
        yield from (
            Finding(
                message="Khoản không có tiêu đề thì không in đậm.",
                where=unit.line,
                mends=(set_line(unit.line, bold=False),),
            )
            for unit in piece.at(Level.CLAUSE)
            if unit.text.endswith((".", ";", "./.")) and is_all(unit.line, "bold")
        )
