"""Allow the body that TM. stands for in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import signing_lines
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_FULL = (("UBND", "ỦY BAN NHÂN DÂN"), ("HĐND", "HỘI ĐỒNG NHÂN DÂN"))


@rule("QD653", provision="PL1 II.7.b", severity=Severity.ADVICE)
def collective_abbreviated(subject: Subject) -> Iterator[Finding]:
    """Tên tập thể ký viết tắt.

    ## Yêu cầu
    Sau “TM.” ghi tên tập thể lãnh đạo hoặc tên cơ quan; nên viết đủ như mẫu: “TM. ỦY BAN NHÂN DÂN”.

    ## Cách sửa
    Gõ lại tên tập thể đủ chữ.
    """
    for piece in documents(subject):
        for one in signing_lines(piece):
            if one.prefix == "TM." and one.title.startswith(tuple(short for short, _ in _FULL)):
                yield Finding(message=f"“{one.title}” nên viết đủ “{_in_full(one.title)}”.", where=one.line)


def _in_full(title: str) -> str:
    for short, long in _FULL:
        title = title.replace(short, long)
    return title
