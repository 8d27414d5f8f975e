"""Allow each of several addressed only behind a dash."""

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


@rule("QD634", provision="PL1 II.9.d", mendable=True)
def addressee_dash_missing(subject: Subject) -> Iterator[Finding]:
    """Nơi “Kính gửi” thiếu gạch đầu dòng.

    ## Yêu cầu
    Gửi nhiều nơi thì mỗi nơi một dòng, đầu dòng có gạch đầu dòng (-), các gạch thẳng hàng dưới dấu hai chấm.

    ## Cách sửa
    Thêm “- ” vào đầu dòng.
    """
    for piece in documents(subject):
        items = addressed(piece)
        for item in items if len(items) > 1 else ():
            if not item.mark and not item.first.number:
                mends = (retyped(item.first, item.start, item.start, "- "),) if item.start == 0 else ()
                yield Finding(message=f"Trước “{item.words}” chưa có gạch đầu dòng (-).", where=item.first, mends=mends)
