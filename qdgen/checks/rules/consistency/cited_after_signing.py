"""Allow only documents that are there when a text is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.citations import citations
from qdgen.checks.evidence.issued import issued, read_issued
from qdgen.checks.evidence.reference_line import references
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD912", provision="PL1 II.6.a")
def cited_after_signing(subject: Subject) -> Iterator[Finding]:
    """Viện dẫn văn bản có ngày sau ngày ban hành.

    ## Yêu cầu
    Căn cứ, tờ trình và văn bản được viện dẫn phải có trước hoặc cùng ngày với văn bản.

    ## Cách sửa
    Kiểm tra ngày của văn bản được viện dẫn và ngày ban hành.
    """
    latest = issued(subject.main).last_day
    if latest is None:
        return
    own = {id(line) for line, _ in references(subject)}  # of another rule: they name this document
    for one in citations(subject.text):
        if one.date and one.date > latest:
            line, start = subject.line_at(one.start)
            if id(line) in own:
                continue
            said = f"{one.shown} đề ngày {one.date:%d/%m/%Y}, sau ngày ban hành văn bản này."
            yield Finding(message=said, where=line, start=start, end=start + one.end - one.start)
    for line in subject.main["legal_basis"]:
        if "/" not in line.text:
            day = read_issued(line.text).exact
            if day and day > latest:
                yield Finding(message=f"Căn cứ đề ngày {day:%d/%m/%Y}, sau ngày ban hành văn bản này.", where=line)
