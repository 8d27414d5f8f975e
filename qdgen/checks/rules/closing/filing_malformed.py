"""Allow the line of filing only as the decree writes it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_FORM = re.compile(r"Lưu:? ?VT(?:$|, ?\S)")
_CLERK = re.compile(r"\b(?:VT|Văn thư|văn thư)\b")


@rule("QD621", provision="PL1 II.9.d")
def filing_malformed(subject: Subject) -> Iterator[Finding]:
    """Dòng “Lưu” viết chưa đúng.

    ## Yêu cầu
    Sau “Lưu:” là “VT”, dấu phẩy, chữ viết tắt tên đơn vị soạn thảo và số bản lưu (nếu cần), cuối cùng là dấu chấm:
    “- Lưu: VT, VP.”

    ## Cách sửa
    Gõ lại theo mẫu “- Lưu: VT, ...”.
    """
    for piece in documents(subject):
        for entry in entries(piece):
            if not entry.is_filing or _FORM.match(entry.words):
                continue
            if not _CLERK.search(entry.words):
                yield Finding(message="Sau “Lưu:” phải là “VT” (văn thư).", where=entry.line)
            else:
                yield Finding(message=f"Viết là “{entry.words}”; phải theo mẫu “Lưu: VT, ...”.", where=entry.line)
