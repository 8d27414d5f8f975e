"""Ask for upright section headings."""

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


@rule("QD564", provision="PL1 V.6b", mendable=True)
def roman_slope(subject: Subject) -> Iterator[Finding]:
    """Số và tên mục (I, II, III) in nghiêng.

    ## Yêu cầu
    Số La Mã và tiêu đề của mục là chữ đứng.

    ## Cách sửa
    Chọn số và tên mục, bấm Ctrl+I để bỏ in nghiêng.
    """
    for piece in subject.pieces:
        yield from (
            Finding(
                message="Số và tên mục phải là chữ đứng.", where=unit.line, mends=(set_line(unit.line, italic=False),)
            )
            for unit in piece.at(Level.ROMAN)
            if is_all(unit.line, "italic")
        )
