"""Ask for the date of what a legal basis cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.legal_bases import LAWS, citations
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD451", provision="PL1 II.6.a")
def basis_without_date(subject: Subject) -> Iterator[Finding]:
    """Căn cứ thiếu ngày tháng năm của văn bản.

    ## Yêu cầu
    Căn cứ ghi ngày, tháng, năm ban hành của văn bản được căn cứ.

    ## Cách sửa
    Ghi thêm “ngày ... tháng ... năm ...”.
    """
    for line, cited in citations(subject):
        if (cited.kind in LAWS or cited.is_numbered) and cited.date is None and cited.law_number is None:
            yield Finding(message=f"Căn cứ chưa ghi ngày tháng năm của {cited.name}.", where=line)
