"""Ask for a summary under the name of the type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import wants_summary
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD411", provision="PL1 II.5.a")
def summary_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu trích yếu.

    ## Yêu cầu
    Ngay dưới tên loại có trích yếu: một câu ngắn gọn hoặc một cụm từ phản ánh khái quát nội dung chủ yếu của văn bản.

    ## Cách sửa
    Thêm trích yếu ngay dưới tên loại.
    """
    for piece in subject.pieces:
        if wants_summary(piece) and not piece["summary"]:
            yield Finding(message=f"Dưới tên loại “{piece.text('type')}” chưa có trích yếu.", where=piece.one("type"))
