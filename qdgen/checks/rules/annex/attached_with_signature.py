"""Allow no signature on a document issued with a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import attached
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD704", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def attached_with_signature(subject: Subject) -> Iterator[Finding]:
    """Văn bản kèm theo có phần ký riêng.

    ## Yêu cầu
    Người có thẩm quyền chỉ ký Quyết định; văn bản kèm theo trong cùng tệp không có phần ký.

    ## Cách sửa
    Xóa chức vụ, họ tên ở cuối văn bản kèm theo.
    """
    for piece in attached(subject):
        for line in piece["signing_title"][:1]:
            name = piece.term or "Văn bản"
            yield Finding(message=f"{name} kèm theo có phần ký riêng: “{line.text}”.", where=line)
