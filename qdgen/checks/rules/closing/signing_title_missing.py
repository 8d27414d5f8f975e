"""Allow a name only under the title of its bearer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD641", provision="PL1 II.7.c")
def signing_title_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu chức vụ của người ký.

    ## Yêu cầu
    Trên họ tên người ký ghi chức vụ của người đó, và quyền hạn ký (TM., KT. ...) nếu có.

    ## Cách sửa
    Thêm dòng chức vụ, viết in hoa, đậm.
    """
    for piece in documents(subject):
        if piece["signatory"] and not piece["signing_title"]:
            yield Finding(message="Trên họ tên người ký chưa có dòng chức vụ.", where=piece.one("signatory"))
