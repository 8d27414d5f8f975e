"""Allow only the sizes of the decree for marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import set_line
from qdgen.checks.evidence.stamps import stamps
from qdgen.checks.figures import said, said_range
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD390", provision="PL1 V.10, V.13", severity=Severity.RANGE, mendable=True)
def mark_size(subject: Subject) -> Iterator[Finding]:
    """Chữ trên dấu khẩn, dấu phạm vi lưu hành sai cỡ chữ.

    ## Yêu cầu
    Chữ trên dấu cỡ {nd30.looks[urgency].size.low:g} đến {nd30.looks[urgency].size.high:g}. Dấu mật theo quy định về
    bảo vệ bí mật nhà nước.

    ## Cách sửa
    Chọn chữ trên dấu, đặt cỡ chữ {nd30.looks[urgency].size.used:g}.
    """
    for stamp in stamps(subject):
        if stamp.follows_secrecy_rules:
            continue
        allowed = subject.standard.looks[stamp.element].size
        wrong = [look.size for look in stamp.line.formats if not allowed.holds(look.size)]
        if wrong:
            yield Finding(
                message=f"Dấu “{stamp.line.text}” cỡ chữ {said(wrong[0])}; phải là {said_range(allowed)}.",
                where=stamp.where,
                mends=(set_line(stamp.line, size=allowed.used),),
            )
