"""Allow a full stop at the end of the recipients."""

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


@rule("QD622", provision="PL1 II.9.d", mendable=True)
def last_recipient_without_stop(subject: Subject) -> Iterator[Finding]:
    """Cuối nơi nhận không có dấu chấm.

    ## Yêu cầu
    Dòng cuối cùng của nơi nhận kết thúc bằng dấu chấm (.).

    ## Cách sửa
    Đặt dấu chấm ở cuối dòng “Lưu”, thay cho dấu khác.
    """
    for piece in documents(subject):
        found = listed(piece)
        if not found or not found[-1][0].is_filing or found[-1][1].end == ".":
            continue
        last = found[-1][1]
        end = len(last.line.text)
        said = f"đang là “{last.end}”" if last.end else "đang thiếu"
        yield Finding(
            message=f"Cuối dòng “Lưu” phải có dấu chấm; {said}.",
            where=last.line,
            mends=(retyped(last.line, end - len(last.end), end, "."),),
        )
