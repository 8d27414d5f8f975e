"""Allow one body above the decision and what is issued with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import attached
from qdgen.checks.evidence.bodies import same_body
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD930", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def attached_of_other_issuer(subject: Subject) -> Iterator[Finding]:
    """Cơ quan ở văn bản kèm theo khác cơ quan ban hành.

    ## Yêu cầu
    Tên cơ quan trên văn bản kèm theo giống tên cơ quan ban hành Quyết định.

    ## Cách sửa
    Sửa tên cơ quan ở đầu văn bản kèm theo.
    """
    own = subject.main.text("issuer")
    for piece in attached(subject):
        other = piece.text("issuer")
        if own and other and subject.main.kind == "main" and not same_body(own, other):
            said = f"Văn bản kèm theo ghi “{other}”; văn bản chính là của “{own}”."
            yield Finding(message=said, where=piece.one("issuer"))
