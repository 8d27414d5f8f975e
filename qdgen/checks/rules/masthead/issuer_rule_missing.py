"""Allow no issuer's name without a line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import stands_alone, typed_with_spaces
from qdgen.checks.evidence.strokes import printed_widths, redrawn, strokes_under
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import DrawRule
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD331", provision="PL1 II.2.b", needs=("issuer",), mendable=True)
def issuer_rule_missing(subject: Subject) -> Iterator[Finding | Unseen]:
    """Thiếu đường kẻ dưới tên cơ quan ban hành.

    ## Yêu cầu
    Phía dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.

    ## Cách sửa
    Vào Insert (Chèn) → Shapes (Hình) → Line (Đường thẳng), giữ Shift và kẻ dưới tên cơ quan.
    """
    look = subject.standard.looks["issuer"]
    for piece in subject.pieces:
        lines = piece["issuer"]
        if not lines or strokes_under(subject, piece, "issuer"):
            continue
        if typed_with_spaces(lines[-1]):
            yield Unseen(reason="Phần đầu dàn bằng dấu cách; kẻ đường sau khi đặt vào bảng hai cột.")
            continue
        widths = printed_widths(subject, lines)
        length = Mm(widths[-1] * look.rule.used) if widths and look.rule else Mm(0)
        above = [stroke for line in piece["issuer_parent"] for stroke in line.rules]
        if above:
            yield Finding(
                message="Đường kẻ đang ở dưới tên cơ quan chủ quản; phải ở dưới tên cơ quan ban hành.",
                where=lines[-1],
                advice="Kéo đường kẻ xuống dưới dòng tên cơ quan ban hành.",
                mends=redrawn(subject, lines[-1], above[0], length) if length else (),
            )
            continue
        place, index = lines[-1].paragraph.place, lines[-1].paragraph.index
        yield Finding(
            message="Dưới tên cơ quan ban hành không có đường kẻ ngang.",
            where=lines[-1],
            mends=(DrawRule(part=place.part, index=index, length=length),)
            if length and stands_alone(lines[-1])
            else (),
        )
