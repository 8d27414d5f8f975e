"""Allow only upright bold letters on marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import set_line
from qdgen.checks.evidence.stamps import stamps
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD391", provision="PL1 III.2.b, III.2.c", mendable=True)
def mark_not_bold(subject: Subject) -> Iterator[Finding]:
    """Chữ trên dấu khẩn, dấu phạm vi lưu hành chưa đứng, đậm.

    ## Yêu cầu
    Chữ trên dấu là chữ in hoa, kiểu chữ đứng, đậm. Dấu mật theo quy định về bảo vệ bí mật nhà nước.

    ## Cách sửa
    Chọn chữ trên dấu, đặt chữ đậm (Ctrl+B), bỏ chữ nghiêng.
    """
    for stamp in stamps(subject):
        if stamp.follows_secrecy_rules:
            continue
        if any(not look.bold or look.italic for look in stamp.line.formats):
            yield Finding(
                message=f"Chữ “{stamp.line.text}” trên dấu phải đứng, đậm.",
                where=stamp.where,
                mends=(set_line(stamp.line, bold=True, italic=False),),
            )
