"""Allow each recipient once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.line import key_of
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD626", provision="PL1 II.9.a", severity=Severity.ADVICE)
def recipient_repeated(subject: Subject) -> Iterator[Finding]:
    """Nơi nhận ghi hai lần.

    ## Yêu cầu
    Mỗi nơi nhận ghi một lần.

    ## Cách sửa
    Xóa dòng ghi lại.
    """
    for piece in documents(subject):
        seen: set[str] = set()
        for entry in entries(piece):
            key = key_of(entry.words)
            if key in seen and not entry.is_filing:
                yield Finding(message=f"“{entry.words}” đã có ở trên.", where=entry.line)
            seen.add(key)
