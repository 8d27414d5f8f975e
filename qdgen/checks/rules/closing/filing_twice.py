"""Allow one line of filing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD620", provision="PL1 II.9.d")
def filing_twice(subject: Subject) -> Iterator[Finding]:
    """Có hai dòng “Lưu”.

    ## Yêu cầu
    Nơi nhận chỉ có một dòng “Lưu”, ở cuối.

    ## Cách sửa
    Gộp các dòng “Lưu” làm một.
    """
    for piece in documents(subject):
        filing = [entry for entry in entries(piece) if entry.is_filing]
        if len(filing) > 1:
            yield Finding(message="Nơi nhận có hai dòng “Lưu”; chỉ ghi một dòng, ở cuối.", where=filing[1].line)
