"""Allow no mark of a template that was to be filled in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{0,60}\}\}|\{%[^%\n]{0,60}%\}|<<[^<>\n]{1,40}>>|«[^\W\d]\w{0,40}»|\[\s*(?:\.{2,}|…+)\s*\]"
    r"|\[(?:nhập|điền|ghi|chọn|tên|họ|nội dung|ngày|số|trích yếu|chức vụ|địa danh|cơ quan)\b[^\]\n]{0,60}\]"
    r"|\((?:(?:ghi )?nội dung|trích yếu|(?:điền|tên cơ quan)[^)\n]{0,40})\)"
    r"|(?<!\w)x{3,}(?!\w)|(?<!\w)X{4,}(?!\w)|lorem ipsum",
    re.IGNORECASE,
)
_SIGNS = ("{", "<", "«", "[", "dung)", "yếu)", "(điền", "(tên")
_WORDS = ("xxx", "XXXX", "orem")


@rule("QD008", provision="Đ.12")
def placeholder_left(subject: Subject) -> Iterator[Finding]:
    """Còn chỗ của mẫu chưa điền.

    ## Yêu cầu
    Văn bản không còn dấu vết của mẫu: ngoặc nhọn, ngoặc vuông, “xxx”, “(nội dung)”. Chỗ để trống của số và ngày trong
    dự thảo không phải lỗi.

    ## Cách sửa
    Điền nội dung thật vào chỗ đó, hoặc xóa đi.
    """
    known = subject.vocabulary
    if not any(sign in known.marked for sign in _SIGNS) and not any(word in known.listed for word in _WORDS):
        return
    for match in _PLACEHOLDER.finditer(subject.text):
        if match[0] == "XXX":  # the Roman number 30
            continue
        line, start = subject.line_at(match.start())
        if match[0].startswith("[") and line.text.count("“", 0, start) > line.text.count("”", 0, start):
            continue  # words left out of a quotation
        yield Finding(
            message=f"Còn chỗ của mẫu chưa điền: “{match[0]}”.",
            where=line,
            start=start,
            end=start + len(match[0]),
        )
