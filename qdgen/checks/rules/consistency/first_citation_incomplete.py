"""Ask for date and issuer where the text cites a document for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.first_citations import incomplete_citations, unnumbered_citations
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD932", provision="PL1 II.6.b")
def first_citation_incomplete(subject: Subject) -> Iterator[Finding]:
    """Viện dẫn lần đầu chưa đủ số, ngày tháng năm, cơ quan ban hành.

    ## Yêu cầu
    Lần đầu viện dẫn một văn bản, nội dung ghi đủ tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành và trích yếu;
    những lần sau chỉ ghi tên loại và số, ký hiệu. Luật, pháp lệnh chỉ ghi tên loại và tên.

    ## Cách sửa
    Ghi đủ “số ... ngày ... tháng ... năm ... của ...” sau tên loại ở lần viện dẫn đầu tiên.
    """
    for line, one, missing in incomplete_citations(subject):
        _, start = subject.line_at(one.start)
        yield Finding(
            message=f"{one.shown} viện dẫn lần đầu mà chưa ghi {' và '.join(missing)}.",
            where=line,
            start=start,
            end=start + one.end - one.start,
        )
    for line, start, end in unnumbered_citations(subject):
        message = f"Viện dẫn “{line.text[start:end]}” mà chưa ghi số, ký hiệu."
        yield Finding(message=message, where=line, start=start, end=end)
