"""Allow no words of a form where the signature goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD666", provision="PL1 II.7", severity=Severity.ADVICE)
def signing_hint_left(subject: Subject) -> Iterator[Finding]:
    """Còn lời nhắc ở chỗ ký.

    ## Yêu cầu
    Chỗ ký để trống; lời nhắc như “(Ký, ghi rõ họ tên)” chỉ có trong mẫu, chữ “(Đã ký)” chỉ có ở bản chép lại.

    ## Cách sửa
    Xóa chữ đó trong bản trình ký.
    """
    for _, line in subject.lines("signing_hint"):
        yield Finding(
            message=f"Chỗ ký còn ghi “{line.text}”; nên bỏ.",
            where=line,
            advice=f"Bỏ “{line.text}” trong bản trình ký.",
        )
