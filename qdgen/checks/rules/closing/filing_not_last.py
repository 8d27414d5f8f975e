"""Allow the line of filing only at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import listed
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD619", provision="PL1 II.9.d")
def filing_not_last(subject: Subject) -> Iterator[Finding]:
    """Dòng “Lưu” không ở cuối.

    ## Yêu cầu
    Dòng “Lưu” là dòng cuối cùng của nơi nhận.

    ## Cách sửa
    Chuyển dòng “Lưu” xuống cuối, kết thúc bằng dấu chấm; các dòng trên kết thúc bằng dấu chấm phẩy.
    """
    for piece in documents(subject):
        found = listed(piece)
        filing = [first for first, _ in found if first.is_filing]
        if len(filing) == 1 and not found[-1][0].is_filing:
            yield Finding(
                message=f"Sau dòng “Lưu” còn có “{found[-1][0].words}”; dòng “Lưu” phải ở cuối.", where=filing[0].line
            )
