"""Allow the mark of the drafter only in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD623", provision="PL1 III.3")
def drafter_mark_form(subject: Subject) -> Iterator[Finding]:
    """Ký hiệu người soạn thảo viết chưa đúng.

    ## Yêu cầu
    Ký hiệu người soạn thảo viết bằng chữ in hoa, tiếp theo là số lượng bản phát hành: “PL.(30)”.

    ## Cách sửa
    Viết lại ký hiệu người soạn thảo bằng chữ in hoa.
    """
    for piece in documents(subject):
        for entry in entries(piece):
            if entry.drafter and not entry.drafter.isupper():
                yield Finding(
                    message=f"Ký hiệu người soạn thảo “{entry.drafter}” phải viết bằng chữ in hoa.", where=entry.line
                )
