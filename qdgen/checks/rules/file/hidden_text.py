"""Allow no text that is in the file and not on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD007", provision="Đ.12", severity=Severity.ADVICE)
def hidden_text(subject: Subject) -> Iterator[Finding]:
    """Có chữ ẩn.

    ## Yêu cầu
    Tệp không có chữ ẩn: người duyệt không thấy, người nhận tệp vẫn mở ra được.

    ## Cách sửa
    Bấm Ctrl+A rồi Ctrl+D, bỏ chọn Hidden (Ẩn); đọc những chữ hiện ra, giữ hoặc xóa.
    """
    for paragraph in subject.paragraphs:
        for run in paragraph.runs:
            if run.format.vanish and run.text.strip() and not run.field:
                words = " ".join(run.text.split())[:60]
                yield Finding(message=f"Có chữ ẩn: “{words}”.", where=paragraph, excerpt=words)
                break
