"""Allow only the sizes of the decree for legal bases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD444", provision="PL1 V.6", severity=Severity.RANGE, mendable=True)
def legal_basis_size(subject: Subject) -> Iterator[Finding | Unseen]:
    """Căn cứ sai cỡ chữ.

    ## Yêu cầu
    Căn cứ cỡ chữ {nd30.looks[legal_basis].size.low:g} đến {nd30.looks[legal_basis].size.high:g}.

    ## Cách sửa
    Chọn các căn cứ, đặt cỡ chữ {nd30.looks[legal_basis].size.used:g}.
    """
    if not subject.is_decision:
        return
    yield from absent(subject, "legal_basis")
    bases = {id(line) for line in subject.main["legal_basis"]}
    found = wrong_sizes(subject, "legal_basis")
    yield from (one for one in found if id(one.where) in bases)
