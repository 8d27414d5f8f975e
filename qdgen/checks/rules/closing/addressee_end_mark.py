"""Allow a semicolon after each of several addressed, a full stop after the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.addressed import addressed
from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD635", provision="PL1 II.9.d", mendable=True)
def addressee_end_mark(subject: Subject) -> Iterator[Finding]:
    """Cuối dòng nơi “Kính gửi” sai dấu.

    ## Yêu cầu
    Gửi nhiều nơi thì cuối mỗi dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.).

    ## Cách sửa
    Sửa dấu ở cuối dòng.
    """
    for piece in documents(subject):
        items = addressed(piece)
        for at, item in enumerate(items if len(items) > 1 else (), 1):
            wanted, name = (";", "chấm phẩy (;)") if at < len(items) else (".", "chấm (.)")
            if item.end == wanted:
                continue
            end = len(item.last.text)
            found = f"đang là “{item.end}”" if item.end else "đang thiếu"
            yield Finding(
                message=f"Cuối dòng “{item.words}” phải có dấu {name}; {found}.",
                where=item.last,
                mends=(retyped(item.last, end - len(item.end), end, wanted),),
            )
