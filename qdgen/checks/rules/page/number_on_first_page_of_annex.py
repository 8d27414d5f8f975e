"""Allow no page number on the first page of what is issued with a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import is_numbered_from_first, openings, set_number
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetTitlePage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD113", provision="PL1 I.7", severity=Severity.ADVICE, mendable=True)
def number_on_first_page_of_annex(subject: Subject) -> Iterator[Finding]:
    """Trang đầu của phụ lục hoặc văn bản kèm theo hiện số trang.

    ## Yêu cầu
    Phụ lục được đánh số trang riêng; như trang đầu của văn bản, trang đầu của phụ lục và của văn bản kèm theo không nên
    hiện số.

    ## Cách sửa
    Bấm đúp vào đầu trang của phần đó, đánh dấu Different First Page (Trang đầu khác).
    """
    for piece, section in openings(subject):
        if piece is subject.main or section is None or not is_numbered_from_first(subject.facts, section):
            continue
        hidden = section.title_page
        mend = set_number(subject, section) if hidden else SetTitlePage(section=section.index, on=True)
        yield Finding(message="Trang đầu của phần này hiện số trang; nên ẩn đi.", where=section, mends=(mend,))
