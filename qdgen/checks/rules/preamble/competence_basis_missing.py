"""Advise a legal basis on the competence of the issuer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_COMPETENCE = re.compile(
    r"(?:luật|pháp lệnh) tổ chức|chức năng|nhiệm vụ|thẩm quyền|điều lệ|quy chế (?:làm việc|tổ chức|hoạt động)|phân cấp"
    r"|phân quyền|[uủ][ỷy] quyền|cơ cấu tổ chức|thành lập",
    re.IGNORECASE,
)


@rule("QD459", provision="PL1 II.6.a", severity=Severity.ADVICE)
def competence_basis_missing(subject: Subject) -> Iterator[Finding]:
    """Chưa thấy căn cứ về thẩm quyền ban hành.

    ## Yêu cầu
    Căn cứ gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan và văn bản quy định nội dung, cơ sở để ban
    hành.

    ## Cách sửa
    Thêm căn cứ về thẩm quyền, ví dụ Luật Tổ chức chính quyền địa phương hoặc Quyết định quy định chức năng, nhiệm vụ
    của cơ quan.
    """
    bases = subject.main["legal_basis"]
    if not subject.is_decision or not bases:
        return
    own = [line for line in bases if line.key.startswith("căn cứ")]
    if own and not any(_COMPETENCE.search(line.text) for line in bases):
        yield Finding(message="Chưa có căn cứ về thẩm quyền, chức năng, nhiệm vụ của cơ quan ban hành.", where=bases[0])
