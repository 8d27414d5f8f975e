"""Allow no small letter for the type of a document cited by its number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.prose import spots
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_NUMBER = re.compile(r" số:? ?\d+ ?(?:/|-[A-ZĐ])")
_TERMS = (
    "nghị định", "nghị quyết", "quyết định", "thông tư", "thông tư liên tịch", "chỉ thị", "kế hoạch", "công văn",
    "công điện", "tờ trình", "thông báo", "báo cáo", "kết luận", "hướng dẫn", "luật",
)  # fmt: skip
_PLURAL = re.compile(r"(?:^|\W)(?:các|những|hai|ba|bốn|năm|mấy|nhiều|bản) $|[^\w,; ] ?$|^ ?$", re.IGNORECASE)
"""What stands before types of several documents, or at the beginning of a sentence."""


@rule("QD816", provision="PL2 V.6")
def document_type_small(subject: Subject) -> Iterator[Finding]:
    """Không viết hoa tên loại của văn bản được viện dẫn.

    ## Yêu cầu
    Tên loại của một văn bản cụ thể viết hoa chữ cái đầu: “Nghị định số 30/2020/NĐ-CP”.

    ## Cách sửa
    Viết hoa chữ cái đầu của tên loại văn bản.
    """
    for spot in spots(subject, _NUMBER):
        if not spot.before.endswith(_TERMS):
            continue
        term = max((term for term in _TERMS if spot.before.endswith(term)), key=len)
        before = spot.before.removesuffix(term)
        if before.endswith(" ") and not _PLURAL.search(before):
            start = spot.start - len(term)
            message = f"Tên loại văn bản viết là “{term}”; phải là “{term[0].upper()}{term[1:]}”."
            yield Finding(message=message, where=spot.line, start=start, end=spot.start)
