"""Ask for the number of a decree, decision or circular in a legal basis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.legal_bases import citations
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD450", provision="PL1 II.6.a")
def basis_without_number(subject: Subject) -> Iterator[Finding]:
    """Căn cứ thiếu số, ký hiệu của văn bản.

    ## Yêu cầu
    Căn cứ ghi đầy đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu của văn bản (riêng luật,
    pháp lệnh không ghi số, ký hiệu, cơ quan ban hành).

    ## Cách sửa
    Ghi thêm chữ “số” và số, ký hiệu sau tên loại.
    """
    for line, cited in citations(subject):
        if cited.is_numbered and cited.number is None:
            yield Finding(message=f"Căn cứ chưa ghi số, ký hiệu của {cited.name}.", where=line)
