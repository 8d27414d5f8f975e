"""Allow recipients and signature only side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signature_block import side_by_side
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD669", provision="PL1 II.9.d")
def closing_not_level(subject: Subject) -> Iterator[Finding]:
    """“Nơi nhận:” không ngang hàng với chức vụ người ký.

    ## Yêu cầu
    Dòng “Nơi nhận:” ngang hàng với dòng quyền hạn, chức vụ của người ký. Biên bản có thư ký và chủ tọa ký hai bên thì
    “Nơi nhận:” ở dưới.

    ## Cách sửa
    Đặt nơi nhận và phần ký vào hai ô của một bảng không viền.
    """
    for piece in documents(subject):
        label, title = piece.one("recipients_label"), piece.one("signing_title")
        if len({line.lane for line in piece["signing_title"]}) > 1:  # two sign side by side
            continue
        if label and title and not side_by_side(subject.facts, label, title):
            yield Finding(message="“Nơi nhận:” phải ngang hàng với dòng chức vụ của người ký.", where=label)
