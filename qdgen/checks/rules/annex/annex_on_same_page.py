"""Allow annexes on pages of their own."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_starts import begins_a_page
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD741", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def annex_on_same_page(subject: Subject) -> Iterator[Finding]:
    """Văn bản kèm theo, phụ lục không bắt đầu ở trang mới.

    ## Yêu cầu
    Văn bản kèm theo và mỗi phụ lục bắt đầu ở một trang mới.

    ## Cách sửa
    Đặt con trỏ trước dòng đầu của phần này, vào Layout (Bố cục) → Breaks (Ngắt) → Next Page (Trang sau).
    """
    for before, piece in pairwise(subject.pieces):
        if piece.kind != "main" and not begins_a_page(subject, piece, before):
            name = piece.text("appendix") or piece.text("list_title") or f"{piece.term or 'Văn bản'} kèm theo"
            yield Finding(message=f"“{name}” phải bắt đầu ở trang mới.", where=piece.lines[0])
