"""Allow no bold letters for those addressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.addressed import of_documents
from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD631", provision="PL1 V.8a", mendable=True)
def addressee_weight(subject: Subject) -> Iterator[Finding]:
    """“Kính gửi” in đậm.

    ## Yêu cầu
    “{nd30.addressees_label}” và tên các cơ quan nhận không in đậm.

    ## Cách sửa
    Chọn các dòng đó, bấm Ctrl+B để bỏ chữ đậm.
    """
    return of_documents(subject, wrong_weight(subject, "addressee"))
