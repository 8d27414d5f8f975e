"""Ask for legal bases in a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD441", provision="PL1 II.6.a")
def legal_basis_missing(subject: Subject) -> Iterator[Finding]:
    """Quyết định không có căn cứ ban hành.

    ## Yêu cầu
    Quyết định ghi căn cứ ban hành: văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan và văn bản quy định
    nội dung, cơ sở để ban hành.

    ## Cách sửa
    Thêm các đoạn “Căn cứ ...;” dưới dòng thẩm quyền ban hành.
    """
    if subject.is_decision and not any("căn cứ" in line.key[:9] for line in subject.main["legal_basis"]):
        where = subject.main["authority"] or subject.main["summary"]
        yield Finding(message="Quyết định chưa có căn cứ ban hành.", where=where[-1] if where else None)
