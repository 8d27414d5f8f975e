"""Allow a recipient only behind a dash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD614", provision="PL1 II.9.d", mendable=True)
def recipient_dash_missing(subject: Subject) -> Iterator[Finding]:
    """Dòng nơi nhận thiếu gạch đầu dòng.

    ## Yêu cầu
    Mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng (-) sát lề trái.

    ## Cách sửa
    Thêm “- ” vào đầu dòng.
    """
    for piece in documents(subject):
        for entry in entries(piece):
            if not entry.mark and not entry.continues and not entry.line.number and entry.words:
                yield Finding(
                    message=f"Trước “{entry.words}” chưa có gạch đầu dòng (-).",
                    where=entry.line,
                    mends=(retyped(entry.line, 0, 0, "- "),),
                )
