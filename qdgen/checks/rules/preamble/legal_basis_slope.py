"""Ask for legal bases in italics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD442", provision="PL1 II.6.a", mendable=True)
def legal_basis_slope(subject: Subject) -> Iterator[Finding | Unseen]:
    """Căn cứ chưa in nghiêng.

    ## Yêu cầu
    Căn cứ ban hành văn bản trình bày bằng chữ in thường, kiểu chữ nghiêng.

    ## Cách sửa
    Chọn các căn cứ, bấm Ctrl+I để in nghiêng.
    """
    if not subject.is_decision:
        return
    yield from absent(subject, "legal_basis")
    bases = {id(line) for line in subject.main["legal_basis"]}
    found = wrong_slope(subject, "legal_basis")
    yield from (one for one in found if id(one.where) in bases)
