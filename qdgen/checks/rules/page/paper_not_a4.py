"""Allow only A4 paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetPaper
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_TOLERANCE = Mm(1)


@rule("QD101", provision="PL1 I.1", mendable=True)
def paper_not_a4(subject: Subject) -> Iterator[Finding | Unseen]:
    """Khổ giấy không phải A4.

    ## Yêu cầu
    Văn bản trình bày trên giấy khổ A4 ({nd30.page.width:g} x {nd30.page.height:g} mm).

    ## Cách sửa
    Vào Layout (Bố cục) → Size (Khổ giấy), chọn A4, áp dụng cho Whole document (Cả văn bản).
    """
    page = subject.standard.page
    for section in subject.facts.sections:
        if section.width is None or section.height is None:
            yield Unseen(reason="Tệp không ghi khổ giấy.")
            continue
        short, long = sorted((section.width, section.height))
        if abs(short - page.width) > _TOLERANCE or abs(long - page.height) > _TOLERANCE:
            width, height = (page.height, page.width) if section.landscape else (page.width, page.height)
            yield Finding(
                message=f"Khổ giấy {section.width:.0f} x {section.height:.0f} mm; phải là A4 "
                f"({page.width:g} x {page.height:g} mm).",
                where=section,
                mends=(SetPaper(section=section.index, width=width, height=height),),
            )
