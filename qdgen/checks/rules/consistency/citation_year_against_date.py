"""Allow one year in the number and the date of a document cited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.citations import citations
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD927", provision="PL1 II.6.a")
def citation_year_against_date(subject: Subject) -> Iterator[Finding]:
    """Năm trong số và năm trong ngày của văn bản viện dẫn khác nhau.

    ## Yêu cầu
    Văn bản quy phạm pháp luật có năm ban hành trong số: năm đó phải trùng với năm trong ngày ban hành.

    ## Cách sửa
    Kiểm tra lại số và ngày ban hành của văn bản được viện dẫn.
    """
    for one in citations(subject.text):
        if one.year and one.date and one.year != one.date.year:
            line, start = subject.line_at(one.start)
            said = f"{one.shown} đề ngày {one.date:%d/%m/%Y}; năm trong số phải là năm ban hành."
            yield Finding(message=said, where=line, start=start, end=start + one.end - one.start)
