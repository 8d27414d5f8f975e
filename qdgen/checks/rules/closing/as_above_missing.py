"""Ask for “Như trên” where the document is addressed to someone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding
from qdgen.checks.line import key_of
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_AS_ABOVE = ("như trên", "như kính gửi", "như mục kính gửi", "như phần kính gửi", "như đã kính gửi")


@rule("QD636", provision="PL1 II.9.b")
def as_above_missing(subject: Subject) -> Iterator[Finding]:
    """Có “Kính gửi” nhưng nơi nhận không có “Như trên”.

    ## Yêu cầu
    Văn bản có “Kính gửi” thì dòng đầu của nơi nhận là “- Như trên;”, rồi mới đến các nơi nhận khác.

    ## Cách sửa
    Thêm dòng “- Như trên;” ngay dưới “Nơi nhận:”.
    """
    for piece in documents(subject):
        if not piece["addressee"] or piece.term == "Quyết định":
            continue
        found = [entry for entry in entries(piece) if not entry.is_filing]
        if found and not any(key_of(entry.words).startswith(_AS_ABOVE) for entry in found):
            yield Finding(message="Có “Kính gửi” nhưng nơi nhận chưa có dòng “- Như trên;”.", where=found[0].line)
