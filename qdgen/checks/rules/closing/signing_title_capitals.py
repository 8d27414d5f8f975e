"""Allow power and title only in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import signing_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD645", provision="PL1 II.7.đ")
def signing_title_capitals(subject: Subject) -> Iterator[Finding]:
    """Chức vụ của người ký chưa viết in hoa.

    ## Yêu cầu
    Quyền hạn, chức vụ của người ký viết bằng chữ in hoa.

    ## Cách sửa
    Gõ lại dòng chức vụ bằng chữ in hoa.
    """
    for piece in documents(subject):
        for one in signing_lines(piece):
            if not one.line.shown[one.start :].isupper():
                yield Finding(message=f"“{one.title}” phải viết bằng chữ in hoa.", where=one.line)
