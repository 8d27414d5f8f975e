"""Forbid letters that Vietnamese does not have for points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.landmarks.units import POINT_LETTERS
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD542", provision="PL1 II.6.đ")
def point_letter_foreign(subject: Subject) -> Iterator[Finding]:
    """Điểm dùng chữ cái không có trong tiếng Việt.

    ## Yêu cầu
    Điểm ghi bằng chữ cái trong bảng chữ cái tiếng Việt; không dùng f, j, w, z.

    ## Cách sửa
    Đánh lại thứ tự các điểm: a, b, c, d, đ, e, g, h, i, k, l ...
    """
    for piece in subject.pieces:
        for unit in piece.at(Level.POINT):
            letter = unit.label[:1]
            if letter and letter not in POINT_LETTERS:
                yield Finding(
                    message=f"Điểm “{unit.label}” dùng chữ “{letter}”, không có trong bảng chữ cái tiếng Việt.",
                    where=unit.line,
                    start=0,
                    end=len(unit.label) if not unit.line.number else None,
                )
