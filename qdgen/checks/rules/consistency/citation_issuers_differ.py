"""Allow one issuer for one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.citations import Citation, citations
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD914", provision="PL1 II.6.b")
def citation_issuers_differ(subject: Subject) -> Iterator[Finding]:
    """Một văn bản được viện dẫn với hai cơ quan ban hành.

    ## Yêu cầu
    Cùng một văn bản được viện dẫn nhiều lần thì cơ quan ban hành phải giống nhau.

    ## Cách sửa
    Kiểm tra lại cơ quan ban hành của văn bản được viện dẫn.
    """
    first: dict[tuple[str, str, dt.date], Citation] = {}
    for one in citations(subject.text):
        if one.date is None or not one.issuer:
            continue
        known = first.setdefault((one.term, one.name, one.date), one)
        if known.issuer != one.issuer:
            line, start = subject.line_at(one.start)
            said = f"{one.shown}: ở đây là của {one.issuer}, chỗ khác là của {known.issuer}."
            yield Finding(message=said, where=line, start=start, end=start + one.end - one.start)
