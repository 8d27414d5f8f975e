"""Ask for bold section headings."""

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


@rule("QD563", provision="PL1 V.6b", mendable=True)
def roman_weight(subject: Subject) -> Iterator[Finding]:
    """Số và tên mục (I, II, III) chưa in đậm.

    ## Yêu cầu
    Số La Mã và tiêu đề của mục in đậm.

    ## Cách sửa
    Chọn số và tên mục, bấm Ctrl+B để in đậm.
    """
    for piece in subject.pieces:
        yield from (
            Finding(message="Số và tên mục phải in đậm.", where=unit.line, mends=(set_line(unit.line, bold=True),))
            for unit in piece.at(Level.ROMAN)
            if not is_all(unit.line, "bold")
        )
