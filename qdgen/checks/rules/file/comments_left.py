"""Allow no comment beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.excerpts import beginning
from qdgen.checks.finding import Finding
from qdgen.checks.names import AUTHOR
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_OWN = (
    "Kiểm tra tệp gốc, chưa có ghi chú; hoặc vào Review (Xem lại) → Delete (Xóa) → Delete All Comments in Document "
    "(Xóa mọi ghi chú)."
)


@rule("QD004", provision="Đ.12")
def comments_left(subject: Subject) -> Iterator[Finding]:
    """Còn ghi chú bên lề.

    ## Yêu cầu
    Văn bản trình ký không còn ghi chú (comment): chúng in ra bên lề và đi theo tệp đến nơi nhận.

    ## Cách sửa
    Đọc và xử lý từng ghi chú, rồi vào Review (Xem lại) → Delete (Xóa) → Delete All Comments in Document
    (Xóa mọi ghi chú).
    """
    comments = subject.facts.comments
    if not comments:
        return
    own = [comment for comment in comments if comment.author == AUTHOR]
    if own:
        yield Finding(message=f"Tệp là bản có ghi chú của {AUTHOR}: còn {len(own)} ghi chú.", advice=_OWN)
    by_index = {paragraph.index: paragraph for paragraph in subject.paragraphs}
    for comment in comments:
        if comment.author == AUTHOR:
            continue
        words = " ".join(comment.text.split())
        author = f" của {comment.author}" if comment.author else ""
        yield Finding(
            message=f"Còn ghi chú{author}: “{beginning(words)}”.",
            where=None if comment.paragraph is None else by_index.get(comment.paragraph),
        )
