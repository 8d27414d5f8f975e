"""Allow no motto without a line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import stands_alone, typed_with_spaces
from qdgen.checks.evidence.strokes import strokes_under, width_of
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import DrawRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD317", provision="PL1 II.1.b", needs=("motto",), mendable=True)
def motto_rule_missing(subject: Subject) -> Iterator[Finding | Unseen]:
    """Thiếu đường kẻ dưới Tiêu ngữ.

    ## Yêu cầu
    Phía dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ.

    ## Cách sửa
    Vào Insert (Chèn) → Shapes (Hình) → Line (Đường thẳng), giữ Shift và kẻ dưới Tiêu ngữ.
    """
    for piece in subject.pieces:
        line = piece.one("motto")
        if line and not strokes_under(subject, piece, "motto"):
            if typed_with_spaces(line):
                yield Unseen(reason="Phần đầu dàn bằng dấu cách; kẻ đường sau khi đặt vào bảng hai cột.")
                continue
            length = width_of(line, subject.standard.font)
            place, index = line.paragraph.place, line.paragraph.index
            yield Finding(
                message="Dưới Tiêu ngữ không có đường kẻ ngang.",
                where=line,
                mends=(DrawRule(part=place.part, index=index, length=length),) if length and stands_alone(line) else (),
            )
