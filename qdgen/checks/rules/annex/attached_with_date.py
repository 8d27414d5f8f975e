"""Allow no date on a document issued with a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import attached
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD703", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def attached_with_date(subject: Subject) -> Iterator[Finding]:
    """Văn bản kèm theo có địa danh, ngày tháng riêng.

    ## Yêu cầu
    Văn bản kèm theo không có địa danh, ngày tháng; ngày của Quyết định ghi ở dòng “Kèm theo”.

    ## Cách sửa
    Xóa dòng địa danh, ngày tháng của văn bản kèm theo.
    """
    for piece in attached(subject):
        for line in piece["place_and_date"][:1]:
            name = piece.term or "Văn bản"
            yield Finding(message=f"{name} kèm theo có ngày tháng riêng: “{line.text}”.", where=line)
