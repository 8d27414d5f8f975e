"""Allow a list of recipients only with the line of filing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD618", provision="PL1 II.9.d")
def filing_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu dòng “Lưu”.

    ## Yêu cầu
    Dòng cuối của nơi nhận là “- Lưu: VT”, sau đó là chữ viết tắt tên đơn vị soạn thảo và số bản lưu (nếu cần).

    ## Cách sửa
    Thêm dòng cuối: “- Lưu: VT, ...” (chữ viết tắt tên đơn vị soạn thảo), kết thúc bằng dấu chấm.
    """
    for piece in documents(subject):
        found = entries(piece)
        if found and not any(entry.is_filing for entry in found):
            yield Finding(message="Nơi nhận chưa có dòng “- Lưu: VT, ...”.", where=found[-1].line)
