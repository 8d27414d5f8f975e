"""Allow no page after the first to hide its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import numbered_pages
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD118", provision="PL1 I.7", severity=Severity.ADVICE)
def number_hidden_inside(subject: Subject) -> Iterator[Finding]:
    """Có trang ở giữa văn bản không hiện số trang.

    ## Yêu cầu
    Chỉ trang đầu không hiện số trang; các trang sau, kể cả trang nằm ngang, đều có số.

    ## Cách sửa
    Bấm đúp vào đầu trang của trang đó, bỏ đánh dấu Different First Page (Trang đầu khác).
    """
    for piece in subject.pieces:
        for at in piece.sections[1:]:
            section = subject.facts.sections[at]
            shown = numbered_pages(subject.facts, section)
            if section.title_page and section.start != "continuous" and "default" in shown and "first" not in shown:
                message = "Trang đầu của phần này ở giữa văn bản mà không hiện số trang; nên hiện."
                yield Finding(message=message, where=section)
