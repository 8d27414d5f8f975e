"""Allow no pages on one side of the sheet without their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import numbered_pages, set_number
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD126", provision="PL1 I.7", mendable=True)
def even_pages_without_number(subject: Subject) -> Iterator[Finding]:
    """Trang chẵn hoặc trang lẻ không có số trang.

    ## Yêu cầu
    Mọi trang từ trang thứ hai có số trang, cả trang chẵn và trang lẻ.

    ## Cách sửa
    Bấm đúp vào đầu trang, bỏ đánh dấu Different Odd & Even Pages (Trang chẵn và lẻ khác nhau).
    """
    if not subject.facts.even_and_odd_headers:
        return
    for section in subject.facts.sections:
        shown = numbered_pages(subject.facts, section) & {"default", "even"}
        if len(shown) == 1:
            missing = "lẻ" if "even" in shown else "chẵn"
            yield Finding(
                message=f"Các trang {missing} không có số trang.",
                where=section,
                mends=(set_number(subject, section),),
            )
