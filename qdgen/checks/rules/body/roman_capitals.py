"""Ask for section headings in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD562", provision="PL1 V.6b")
def roman_capitals(subject: Subject) -> Iterator[Finding]:
    """Tên mục (I, II, III) chưa viết in hoa.

    ## Yêu cầu
    Số La Mã và tiêu đề của mục viết bằng chữ in hoa.

    ## Cách sửa
    Gõ lại tên mục bằng chữ in hoa, hoặc chọn rồi bấm Ctrl+Shift+A.
    """
    for piece in subject.pieces:
        yield from (
            Finding(message="Tên mục phải viết bằng chữ in hoa.", where=unit.line)
            for unit in piece.at(Level.ROMAN)
            if unit.text and not unit.line.shown.isupper()
        )
