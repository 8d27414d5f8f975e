"""Allow no small letter for Nhà nước as a special noun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, spots, together
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_STATE = re.compile(r"nhà nước(?!\w)")
_BEFORE = ("Đảng và ", "Đảng, ", "pháp luật của ", "chính sách của ", "quy định của ")


@rule("QD821", provision="PL2 V.1")
def state_small(subject: Subject) -> Iterator[Finding]:
    """Không viết hoa “Nhà nước”.

    ## Yêu cầu
    Danh từ riêng “Nhà nước” viết hoa: “chính sách của Nhà nước”, “Đảng và Nhà nước”. Khi chỉ tính chất, như
    “quản lý nhà nước”, “ngân sách nhà nước”, thì viết thường.

    ## Cách sửa
    Sửa “nhà nước” thành “Nhà nước”.
    """
    found = (spot for spot in spots(subject, _STATE, "nhà nước") if spot.before.endswith(_BEFORE))
    for same in by_line(found):
        yield together(same, "Viết là “nhà nước”; phải viết hoa “Nhà nước”.")
