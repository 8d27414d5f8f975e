"""Allow an issuer that fits the symbol of the document cited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.citations import citations
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_ISSUERS = {
    "CP": ("Chính phủ",),
    "TTg": ("Thủ tướng Chính phủ",),
    "UBND": ("Ủy ban nhân dân", "Chủ tịch Ủy ban nhân dân"),
    "HĐND": ("Hội đồng nhân dân",),
    "CTN": ("Chủ tịch nước",),
}


@rule("QD915", provision="PL1 II.6.a")
def citation_issuer_against_symbol(subject: Subject) -> Iterator[Finding]:
    """Cơ quan ban hành không khớp với ký hiệu của văn bản viện dẫn.

    ## Yêu cầu
    Cơ quan ban hành ghi sau chữ “của” phải khớp với ký hiệu: NĐ-CP của Chính phủ, QĐ-TTg của Thủ tướng Chính phủ.

    ## Cách sửa
    Kiểm tra lại ký hiệu và cơ quan ban hành của văn bản được viện dẫn.
    """
    for one in citations(subject.text):
        allowed = _ISSUERS.get(one.symbol.partition("-")[2])
        if one.issuer and allowed and one.issuer not in allowed:
            line, start = subject.line_at(one.start)
            said = f"{one.shown} là của {allowed[0]}, không phải của {one.issuer}."
            yield Finding(message=said, where=line, start=start, end=start + one.end - one.start)
