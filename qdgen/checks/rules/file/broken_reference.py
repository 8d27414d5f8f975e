"""Allow no cross-reference that leads nowhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_BROKEN = re.compile(r"Error! [^.\n]{3,80}\.?|Error: Reference source not found|Lỗi! [^.\n]{3,80}\.?")


@rule("QD011", provision="Đ.12")
def broken_reference(subject: Subject) -> Iterator[Finding]:
    """Dẫn chiếu tự động bị hỏng.

    ## Yêu cầu
    Không còn dòng báo lỗi của Word (“Error! Reference source not found.”) thay cho số điều, số trang hay mục lục.

    ## Cách sửa
    Xóa dòng báo lỗi, gõ lại số điều, khoản được dẫn hoặc chèn lại dẫn chiếu (References (Tham chiếu)
    → Cross-reference (Tham chiếu chéo)).
    """
    known = subject.vocabulary
    if "Error" not in known.marked and "Lỗi!" not in known.marked:
        return
    for match in _BROKEN.finditer(subject.text):
        line, start = subject.line_at(match.start())
        yield Finding(message=f"Dẫn chiếu bị hỏng: “{match[0]}”.", where=line, start=start, end=start + len(match[0]))
