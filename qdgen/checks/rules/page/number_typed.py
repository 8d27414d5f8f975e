"""Allow no page number typed by hand: it is the same on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import in_use
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD125", provision="PL1 I.7")
def number_typed(subject: Subject) -> Iterator[Finding]:
    """Số trang gõ tay.

    ## Yêu cầu
    Số trang phải tự đếm; chữ số gõ tay ở đầu trang hiện như nhau trên mọi trang.

    ## Cách sửa
    Xóa chữ số ở đầu trang, rồi vào Insert (Chèn) → Page Number (Số trang) → Top of Page (Đầu trang) → Plain Number 2
    (kiểu ở giữa).
    """
    told: set[str] = set()
    for section in subject.facts.sections:
        for header in in_use(subject.facts, section):
            if header.part in told:
                continue
            told.add(header.part)
            for paragraph in paragraphs(header.blocks):
                digits = paragraph.text.strip(" -–")
                if digits.isdigit() and not paragraph.fields:
                    yield Finding(message=f"Số trang “{digits}” gõ tay; phải để tự đếm.", where=paragraph)
