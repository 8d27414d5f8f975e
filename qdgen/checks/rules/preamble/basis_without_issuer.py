"""Ask for the issuer of a decree, decision or circular in a legal basis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.legal_bases import citations
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD452", provision="PL1 II.6.a")
def basis_without_issuer(subject: Subject) -> Iterator[Finding]:
    """Căn cứ thiếu cơ quan ban hành văn bản.

    ## Yêu cầu
    Căn cứ ghi cơ quan ban hành của văn bản được căn cứ (trừ luật, pháp lệnh).

    ## Cách sửa
    Ghi thêm “của ...” sau ngày tháng năm.
    """
    for line, cited in citations(subject):
        if cited.is_numbered and cited.date is not None and not cited.has_issuer:
            yield Finding(message=f"Căn cứ chưa ghi cơ quan ban hành {cited.name}.", where=line)
