"""Allow no document that still records its changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD003", provision="Đ.12", severity=Severity.ADVICE)
def tracking_left_on(subject: Subject) -> Iterator[Finding]:
    """Đang bật theo dõi thay đổi.

    ## Yêu cầu
    Bản trình ký không ghi lại thay đổi: người mở tệp sau đó chỉ gõ một chữ cũng để lại dấu vết sửa.

    ## Cách sửa
    Vào Review (Xem lại), tắt Track Changes (Theo dõi thay đổi).
    """
    if subject.facts.tracking:
        yield Finding(message="Tệp đang bật theo dõi thay đổi (Track Changes).")
