"""Ask for those addressed in upright letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.addressed import of_documents
from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD632", provision="PL1 II.9.d", mendable=True)
def addressee_slope(subject: Subject) -> Iterator[Finding]:
    """“Kính gửi” in nghiêng.

    ## Yêu cầu
    “{nd30.addressees_label}” và tên các cơ quan nhận là chữ đứng.

    ## Cách sửa
    Chọn các dòng đó, bấm Ctrl+I để bỏ chữ nghiêng.
    """
    return of_documents(subject, wrong_slope(subject, "addressee"))
