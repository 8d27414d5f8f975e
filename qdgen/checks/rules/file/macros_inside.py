"""Allow no program inside a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD005", provision="Đ.12", severity=Severity.ADVICE)
def macros_inside(subject: Subject) -> Iterator[Finding]:
    """Tệp chứa macro.

    ## Yêu cầu
    Tệp văn bản gửi đi không mang theo chương trình (macro): nhiều cơ quan chặn tệp như vậy.

    ## Cách sửa
    Vào File (Tệp) → Save As (Lưu thành), chọn Word Document (*.docx).
    """
    if subject.facts.macros:
        yield Finding(message="Tệp chứa macro; lưu lại thành .docx không có macro.")
