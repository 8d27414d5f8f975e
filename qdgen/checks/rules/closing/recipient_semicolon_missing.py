"""Allow a semicolon after every recipient but the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import listed
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD617", provision="PL1 II.9.d", mendable=True)
def recipient_semicolon_missing(subject: Subject) -> Iterator[Finding]:
    """Cuối dòng nơi nhận không có dấu chấm phẩy.

    ## Yêu cầu
    Cuối mỗi dòng nơi nhận có dấu chấm phẩy (;), trừ dòng cuối cùng.

    ## Cách sửa
    Đặt dấu chấm phẩy (;) ở cuối dòng, thay cho dấu khác.
    """
    for piece in documents(subject):
        for first, last in listed(piece)[:-1]:
            if first.is_filing or last.end in {";", ":"}:
                continue
            end = len(last.line.text)
            found = f"đang là “{last.end}”" if last.end else "đang thiếu"
            yield Finding(
                message=f"Cuối dòng “{first.words}” phải có dấu chấm phẩy (;); {found}.",
                where=last.line,
                mends=(retyped(last.line, end - len(last.end), end, ";"),),
            )
