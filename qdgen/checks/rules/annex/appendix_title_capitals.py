"""Allow titles of appendices only in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import not_capitals
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD730", provision="PL1 III.1.b")
def appendix_title_capitals(subject: Subject) -> Iterator[Finding]:
    """Tiêu đề phụ lục chưa viết in hoa.

    ## Yêu cầu
    Tiêu đề phụ lục viết bằng chữ in hoa.

    ## Cách sửa
    Gõ lại tiêu đề bằng chữ in hoa.
    """
    return not_capitals(subject, "appendix_title")
