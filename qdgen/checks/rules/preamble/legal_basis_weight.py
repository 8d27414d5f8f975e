"""Forbid bold letters in legal bases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD443", provision="PL1 II.6.a", mendable=True)
def legal_basis_weight(subject: Subject) -> Iterator[Finding | Unseen]:
    """Căn cứ in đậm.

    ## Yêu cầu
    Căn cứ ban hành văn bản không in đậm.

    ## Cách sửa
    Chọn các căn cứ, bấm Ctrl+B để bỏ in đậm.
    """
    if not subject.is_decision:
        return
    yield from absent(subject, "legal_basis")
    bases = subject.main["legal_basis"]
    found = wrong_weight(subject, "legal_basis")
    yield from (one for one in found if any(one.where is line for line in bases))
