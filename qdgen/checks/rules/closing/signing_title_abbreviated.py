"""Allow titles of signatories in full."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.annexes import documents
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.checks.signing import signing_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_SHORT = re.compile(r"\b(?:P?GĐ|P?CT|P?TGĐ|P?CVP|P?TP|P?BT)\b(?!\.)")


@rule("QD652", provision="PL1 II.7.c")
def signing_title_abbreviated(subject: Subject) -> Iterator[Finding]:
    """Chức vụ của người ký viết tắt.

    ## Yêu cầu
    Chức vụ của người ký viết đủ chữ, đúng chức vụ chính thức.

    ## Cách sửa
    Viết đủ chức vụ: “PHÓ GIÁM ĐỐC”, “PHÓ CHỦ TỊCH”.
    """
    for piece in documents(subject):
        for one in signing_lines(piece):
            found = _SHORT.search(one.title)
            if found:
                yield Finding(message=f"Chức vụ viết tắt “{found[0]}”; phải viết đủ chữ.", where=one.line)
