"""Allow no dotted blank in the text itself; those of number and date are filled in after signing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_BLANK = re.compile(r"\.{4,}|…[.…]+|_{4,}")
_SIGNS = ("…", "_", "....")
_DATED = re.compile(r"(?:ngày|tháng|năm|số|Số:?)\s*$")
_NEAR = 40
_NUMBERED = re.compile(r"\s*(?:/|tháng\b|năm\b)")


@rule("QD010", provision="Đ.12", severity=Severity.ADVICE)
def dotted_blank(subject: Subject) -> Iterator[Finding]:
    """Còn chỗ chấm chờ điền trong nội dung.

    ## Yêu cầu
    Nội dung không còn dòng chấm (……) chờ điền. Chỗ trống của số, ngày tháng trong dự thảo và của biểu mẫu trong phụ
    lục không phải lỗi.

    ## Cách sửa
    Điền nội dung vào chỗ chấm, hoặc xóa đi.
    """
    if not any(sign in subject.text for sign in _SIGNS):
        return
    units = {id(unit.line) for piece, unit in subject.units() if piece.kind != "appendix"}
    for match in _BLANK.finditer(subject.text):
        line, start = subject.line_at(match.start())
        end = start + len(match[0])
        dated = _DATED.search(line.text, max(start - _NEAR, 0), start) or _NUMBERED.match(line.text, end)
        if id(line) not in units or dated:
            continue
        if line.text[end:].strip(" ./;") or line.text[:start].strip():
            yield Finding(message="Còn chỗ chấm chờ điền trong nội dung.", where=line, start=start, end=end)
