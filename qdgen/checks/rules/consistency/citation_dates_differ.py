"""Allow one date for one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.bodies import same_body
from qdgen.checks.evidence.citations import Citation, citations
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD913", provision="PL1 II.6.b")
def citation_dates_differ(subject: Subject) -> Iterator[Finding]:
    """Một văn bản được viện dẫn với hai ngày khác nhau.

    ## Yêu cầu
    Cùng một văn bản được viện dẫn nhiều lần thì ngày ban hành phải giống nhau.

    ## Cách sửa
    Kiểm tra lại ngày ban hành của văn bản được viện dẫn.
    """
    first: dict[tuple[str, str, int], Citation] = {}
    for one in citations(subject.text):
        if one.date is None:
            continue
        key = (one.term, one.name, one.year or one.date.year)
        known = first.setdefault(key, one)
        if known.date != one.date and known.date is not None and _same_issuer(known, one):
            line, start = subject.line_at(one.start)
            said = f"{one.shown}: ở đây đề ngày {one.date:%d/%m/%Y}, chỗ khác đề ngày {known.date:%d/%m/%Y}."
            yield Finding(message=said, where=line, start=start, end=start + one.end - one.start)


def _same_issuer(one: Citation, other: Citation) -> bool:
    """Whether two citations may be of one document: whose it is, as far as both say so."""
    if not one.issuer or not other.issuer:
        return one.issuer_words == other.issuer_words or one.year is not None
    length = min(len(one.issuer_words), len(other.issuer_words))
    return one.issuer == other.issuer and same_body(one.issuer_words[:length], other.issuer_words[:length])
