"""Allow no second page without its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_length import fits_one_page
from qdgen.checks.evidence.page_numbers import is_numbered, set_number
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import SectionFacts


@rule("QD110", provision="PL1 I.7", mendable=True)
def number_missing(subject: Subject) -> Iterator[Finding | Unseen]:
    """Thiếu số trang.

    ## Yêu cầu
    Số trang được đánh từ số 1, đặt căn giữa trong phần lề trên, hiện từ trang thứ hai. Văn bản một trang không cần số
    trang.

    ## Cách sửa
    Vào Insert (Chèn) → Page Number (Số trang) → Top of Page (Đầu trang) → Plain Number 2 (kiểu ở giữa); trong Header &
    Footer (Đầu trang và chân trang) đánh dấu Different First Page (Trang đầu khác).
    """
    sections = subject.facts.sections
    for piece in subject.pieces:
        for at in piece.sections:
            section = sections[at]
            if is_numbered(subject.facts, section) or _is_typed(section):
                continue
            begins = at == piece.sections[0]
            if not begins and section.start == "continuous":
                continue
            fits = fits_one_page(subject, piece, section) if begins else False
            if fits is None:
                yield Unseen(reason="Tệp không có số trang; không biết văn bản có quá một trang không.")
            elif not fits:
                yield Finding(
                    message="Văn bản có nhiều trang mà không có số trang.",
                    where=section,
                    mends=(set_number(subject, section),),
                )


def _is_typed(section: SectionFacts) -> bool:
    """Whether digits stand in the header by themselves: another rule tells of them."""
    return any(
        paragraph.text.strip(" -–").isdigit()
        for header in section.headers
        if header.pages == "default"
        for paragraph in paragraphs(header.blocks)
    )
