"""Allow TM., KT. and the like only as the decree writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.evidence.signing import signing_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD643", provision="PL1 II.7.b", mendable=True)
def capacity_form(subject: Subject) -> Iterator[Finding]:
    """TM., KT., TL., TUQ., Q. viết chưa đúng.

    ## Yêu cầu
    Quyền hạn ký viết tắt bằng chữ in hoa, sau đó có dấu chấm và một dấu cách: “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ
    TỊCH”.

    ## Cách sửa
    Gõ lại quyền hạn ký: chữ in hoa, dấu chấm, một dấu cách.
    """
    for piece in documents(subject):
        for one in signing_lines(piece):
            wanted = f"{one.prefix} "
            if not one.prefix or not one.known or one.typed == wanted:
                continue
            is_mark = one.typed.startswith(one.prefix.rstrip("."))
            yield Finding(
                message=f"Viết là “{one.line.text}”; phải là “{wanted}{one.title}”.",
                where=one.line,
                start=0,
                end=one.start,
                mends=(retyped(one.line, 0, one.start, wanted),) if is_mark else (),
            )
