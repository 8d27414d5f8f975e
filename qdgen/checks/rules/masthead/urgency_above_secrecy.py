"""Show the mark of secrecy above that of urgency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD395", provision="PL1 IV", severity=Severity.SAMPLE)
def urgency_above_secrecy(subject: Subject) -> Iterator[Finding]:
    """Dấu khẩn đặt trên dấu mật.

    ## Yêu cầu
    Dấu mật ở ô 10a, dấu khẩn ở ô 10b ngay dưới.

    ## Cách sửa
    Đặt dấu mật ở trên, dấu khẩn ở dưới.
    """
    for piece in subject.pieces:
        secrecy, urgency = piece.one("secrecy"), piece.one("urgency")
        if secrecy and urgency and urgency.paragraph.index < secrecy.paragraph.index:
            yield Finding(message=f"Dấu “{urgency.text}” phải ở dưới dấu “{secrecy.text}”.", where=urgency)
