"""Allow no page number on the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import is_numbered_from_first, set_number
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetTitlePage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD112", provision="PL1 I.7", mendable=True)
def number_on_first_page(subject: Subject) -> Iterator[Finding]:
    """Trang đầu hiện số trang.

    ## Yêu cầu
    Không hiển thị số trang thứ nhất.

    ## Cách sửa
    Bấm đúp vào đầu trang, đánh dấu Different First Page (Trang đầu khác); xóa số ở trang đầu nếu còn.
    """
    section = subject.facts.sections[0]
    if not is_numbered_from_first(subject.facts, section):
        return
    hidden = section.title_page
    mend = set_number(subject, section) if hidden else SetTitlePage(section=section.index, on=True)
    yield Finding(message="Trang đầu hiện số trang; trang đầu không được hiện số.", where=section, mends=(mend,))
