"""Allow no appendix whose pages go on counting those of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_length import fits_one_page
from qdgen.checks.evidence.page_numbers import is_numbered, openings
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetNumberStart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD128", provision="PL1 III.1.đ", mendable=True)
def appendix_numbering_continues(subject: Subject) -> Iterator[Finding]:
    """Số trang của phụ lục không đánh riêng.

    ## Yêu cầu
    Số trang của phụ lục được đánh số riêng theo từng phụ lục, bắt đầu từ 1.

    ## Cách sửa
    Bấm đúp vào đầu trang của phụ lục, vào Page Number (Số trang) → Format Page Numbers (Định dạng số trang), chọn Start
    at (Bắt đầu từ): 1.
    """
    for piece, section in openings(subject):
        if piece is subject.main or not piece["appendix"] or section is None or section.number_start == 1:
            continue
        if not is_numbered(subject.facts, section):
            continue
        if section.title_page and fits_one_page(subject, piece, section):
            continue  # its one page hides its number
        yield Finding(
            message="Số trang của phụ lục đánh tiếp phần trước; phải bắt đầu lại từ 1.",
            where=section,
            mends=(SetNumberStart(section=section.index, start=1),),
        )
