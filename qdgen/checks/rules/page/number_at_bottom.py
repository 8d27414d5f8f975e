"""Allow no page number in a footer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import page_numbers, set_number
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD111", provision="PL1 I.7", mendable=True)
def number_at_bottom(subject: Subject) -> Iterator[Finding]:
    """Số trang ở chân trang.

    ## Yêu cầu
    Số trang đặt trong phần lề trên của văn bản.

    ## Cách sửa
    Xóa số trang ở chân trang, rồi vào Insert (Chèn) → Page Number (Số trang) → Top of Page (Đầu trang) → Plain Number 2
    (kiểu ở giữa).
    """
    for number in page_numbers(subject.facts):
        if number.header.story == "footer":
            yield Finding(
                message="Số trang đặt ở chân trang; phải đặt ở lề trên.",
                where=number.header,
                excerpt=number.paragraph.text.strip(),
                mends=tuple(set_number(subject, section) for section in number.sections),
            )
