"""Allow the body that TM. stands for in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.annexes import documents
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.checks.signing import signing_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD653", provision="PL1 II.7.b", severity=Severity.ADVICE)
def collective_abbreviated(subject: Subject) -> Iterator[Finding]:
    """Tên tập thể ký viết tắt.

    ## Yêu cầu
    Sau “TM.” ghi tên tập thể lãnh đạo hoặc tên cơ quan; nên viết đủ như mẫu: “TM. ỦY BAN NHÂN DÂN”.

    ## Cách sửa
    Viết đủ “ỦY BAN NHÂN DÂN” thay cho “UBND”.
    """
    for piece in documents(subject):
        for one in signing_lines(piece):
            if one.prefix == "TM." and one.title.startswith(("UBND", "HĐND")):
                yield Finding(message=f"“{one.title}” nên viết đủ chữ.", where=one.line)
