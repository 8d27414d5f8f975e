"""Allow no form field that still asks to be filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD009", provision="Đ.12")
def prompt_left(subject: Subject) -> Iterator[Finding]:
    """Còn lời mời điền của mẫu.

    ## Yêu cầu
    Các ô điền sẵn của mẫu (content control) phải có nội dung thật, không còn lời mời như “Click or tap here”.

    ## Cách sửa
    Bấm vào ô và gõ nội dung; ô không dùng thì bấm chuột phải, chọn Remove Content Control (Gỡ ô
    nội dung) rồi xóa chữ.
    """
    for paragraph in subject.paragraphs:
        for run in paragraph.runs:
            if run.placeholder and run.text.strip():
                words = " ".join(run.text.split())[:60]
                yield Finding(message=f"Ô của mẫu chưa điền: “{words}”.", where=paragraph, excerpt=words)
                break
