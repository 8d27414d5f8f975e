"""Allow titles of signatories in full."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import signing_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_SHORT = re.compile(r"\b(?:P?GĐ|P?CT|P?TGĐ|P?CVP|P?TP|P?BT)\b(?!\.)")

_FULL = {
    "GĐ": "GIÁM ĐỐC",
    "CT": "CHỦ TỊCH",
    "TGĐ": "TỔNG GIÁM ĐỐC",
    "CVP": "CHÁNH VĂN PHÒNG",
    "TP": "TRƯỞNG PHÒNG",
}


@rule("QD652", provision="PL1 II.7.c")
def signing_title_abbreviated(subject: Subject) -> Iterator[Finding]:
    """Chức vụ của người ký viết tắt.

    ## Yêu cầu
    Chức vụ của người ký viết đủ chữ, đúng chức vụ chính thức.

    ## Cách sửa
    Gõ lại chức vụ đủ chữ.
    """
    for piece in documents(subject):
        for one in signing_lines(piece):
            found = _SHORT.search(one.title)
            if found:
                message = f"Chức vụ viết tắt “{found[0]}”; phải viết đủ{_in_full(found[0])}."
                yield Finding(message=message, where=one.line)


def _in_full(short: str) -> str:
    """The title that is meant, in quotation marks; "chữ" where it is not certain."""
    head = _FULL.get(short.removeprefix("P"), "")
    return f" “{'PHÓ ' if short.startswith('P') else ''}{head}”" if head else " chữ"
