"""Allow the count of pages to start again only where a new document begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import is_numbered
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD117", provision="PL1 I.7", severity=Severity.ADVICE)
def numbering_starts_again(subject: Subject) -> Iterator[Finding]:
    """Số trang đánh lại ở giữa văn bản.

    ## Yêu cầu
    Số trang của một văn bản đánh liên tục từ 1; chỉ phụ lục và văn bản kèm theo mới đánh lại.

    ## Cách sửa
    Bấm đúp vào đầu trang của phần đó, vào Page Number (Số trang) → Format Page Numbers (Định dạng số trang), chọn
    Continue from previous section (Tiếp theo phần trước).
    """
    for piece in subject.pieces:
        for at in piece.sections[1:]:
            section = subject.facts.sections[at]
            if section.number_start is not None and is_numbered(subject.facts, section):
                message = f"Số trang đánh lại từ {section.number_start} ở giữa văn bản; nên đánh tiếp."
                yield Finding(message=message, where=section)
