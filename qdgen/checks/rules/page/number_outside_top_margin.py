"""Allow the header only inside the top margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import in_use, numbers_in
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetMargins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD104", provision="PL1 I.7", mendable=True)
def number_outside_top_margin(subject: Subject) -> Iterator[Finding | Unseen]:
    """Số trang không nằm trong lề trên.

    ## Yêu cầu
    Số trang đặt trong phần lề trên: khoảng cách từ mép giấy đến đầu trang (Header) phải nhỏ hơn lề trên.

    ## Cách sửa
    Vào Layout (Bố cục) → Margins (Lề) → Custom Margins (Lề tùy chỉnh) → thẻ Layout (Bố cục), đặt Header (Đầu trang)
    {nd30.page.header_distance:g} mm.
    """
    for section in subject.facts.sections:
        headers = (one for one in in_use(subject.facts, section) if one.story == "header")
        if not any(next(numbers_in(header), None) for header in headers):
            continue
        if section.header_distance is None or section.top is None:
            yield Unseen(reason="Tệp không ghi lề trên hoặc khoảng cách đến đầu trang.")
        elif section.header_distance >= section.top:
            used = subject.standard.page.header_distance
            yield Finding(
                message=f"Số trang cách mép giấy {section.header_distance:.0f} mm, không nằm trong lề trên "
                f"({section.top:.0f} mm).",
                where=section,
                mends=(SetMargins(section=section.index, header=used),),
            )
