"""Allow no recipients on a document issued with a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import attached
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD705", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def attached_with_recipients(subject: Subject) -> Iterator[Finding]:
    """Văn bản kèm theo có nơi nhận riêng.

    ## Yêu cầu
    Nơi nhận chỉ ghi ở Quyết định.

    ## Cách sửa
    Xóa phần “Nơi nhận:” ở cuối văn bản kèm theo.
    """
    for piece in attached(subject):
        for line in piece["recipients_label"][:1]:
            name = piece.term or "Văn bản"
            yield Finding(message=f"{name} kèm theo có phần nơi nhận riêng.", where=line)
