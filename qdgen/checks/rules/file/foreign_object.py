"""Allow no content of another program, whose words cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity, Unseen
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_EMBEDDED = ("OLE", "altChunk")
_READ = "ảnh"


@rule("QD013", provision="Đ.12", severity=Severity.ADVICE)
def foreign_object(subject: Subject) -> Iterator[Finding | Unseen]:
    """Có nội dung nhúng không đọc được.

    ## Yêu cầu
    Nội dung văn bản là chữ và bảng của chính tệp: đối tượng nhúng từ chương trình khác không kiểm tra được và có thể
    không hiện ở máy khác.

    ## Cách sửa
    Chép nội dung của đối tượng vào văn bản thành chữ hoặc bảng, rồi xóa đối tượng.
    """
    for unread in subject.facts.unread:
        if any(kind in unread for kind in _EMBEDDED):
            yield Finding(message=f"Có {unread}; phần đó chưa được kiểm tra.")
        elif unread != _READ:
            yield Unseen(reason=f"Không đọc được chữ trong {unread}.")
