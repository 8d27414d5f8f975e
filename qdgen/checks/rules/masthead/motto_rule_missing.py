"""Allow no motto without a line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.looks import stands_alone
from qdgen.checks.rule import rule
from qdgen.checks.strokes import strokes_under, width_of
from qdgen.ooxml.mends import DrawRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD317", provision="PL1 II.1.b", needs=("motto",), mendable=True)
def motto_rule_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu đường kẻ dưới Tiêu ngữ.

    ## Yêu cầu
    Phía dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ.

    ## Cách sửa
    Vào Insert (Chèn) → Shapes (Hình) → Line (Đường thẳng), giữ Shift và kẻ dưới Tiêu ngữ.
    """
    for piece in subject.pieces:
        line = piece.one("motto")
        if line and not strokes_under(subject, piece, "motto"):
            length = width_of(line, subject.standard.font)
            place, index = line.paragraph.place, line.paragraph.index
            yield Finding(
                message="Dưới Tiêu ngữ không có đường kẻ ngang.",
                where=line,
                mends=(DrawRule(part=place.part, index=index, length=length),) if length and stands_alone(line) else (),
            )
