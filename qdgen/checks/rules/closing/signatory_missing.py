"""Allow a title only over the name of its bearer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD642", provision="PL1 II.7.c")
def signatory_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu họ tên người ký.

    ## Yêu cầu
    Dưới chức vụ, cách khoảng để ký, ghi đủ họ, tên đệm và tên người ký.

    ## Cách sửa
    Thêm họ tên người ký, viết thường, đậm.
    """
    for piece in documents(subject):
        if piece["signing_title"] and not piece["signatory"]:
            yield Finding(message="Dưới chức vụ chưa có họ tên người ký.", where=piece["signing_title"][-1])
