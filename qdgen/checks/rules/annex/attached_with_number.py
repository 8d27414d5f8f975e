"""Allow no number on a document issued with a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import attached
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD702", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def attached_with_number(subject: Subject) -> Iterator[Finding]:
    """Văn bản kèm theo có số, ký hiệu riêng.

    ## Yêu cầu
    Văn bản kèm theo không có số, ký hiệu riêng; số của Quyết định ghi ở dòng “Kèm theo”.

    ## Cách sửa
    Xóa dòng “Số: ...” của văn bản kèm theo.
    """
    for piece in attached(subject):
        for line in piece["number"][:1]:
            name = piece.term or "Văn bản"
            yield Finding(message=f"{name} kèm theo có số, ký hiệu riêng: “{line.text}”.", where=line)
