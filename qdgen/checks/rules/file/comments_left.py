"""Allow no comment beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_MOST = 5


@rule("QD004", provision="Đ.12")
def comments_left(subject: Subject) -> Iterator[Finding]:
    """Còn ghi chú bên lề.

    ## Yêu cầu
    Văn bản trình ký không còn ghi chú (comment): chúng in ra bên lề và đi theo tệp đến nơi nhận.

    ## Cách sửa
    Đọc và xử lý từng ghi chú, rồi vào Review (Xem lại) → Delete (Xóa) → Delete All Comments in Document.
    """
    comments = subject.facts.comments
    if not comments:
        return
    by_index = {paragraph.index: paragraph for paragraph in paragraphs(subject.facts.blocks)}
    for comment in comments[:_MOST]:
        words = " ".join(comment.text.split())[:60]
        author = f" của {comment.author}" if comment.author else ""
        yield Finding(
            message=f"Còn ghi chú{author}: “{words}”.",
            where=None if comment.paragraph is None else by_index.get(comment.paragraph),
        )
    if len(comments) > _MOST:
        yield Finding(message=f"Còn {len(comments) - _MOST} ghi chú khác.")
