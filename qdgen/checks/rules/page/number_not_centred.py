"""Allow the page number only in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import page_numbers
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetParagraph
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.page_numbers import PageNumber
    from qdgen.checks.subject import Subject


_TOLERANCE = Mm(5)


@rule("QD119", provision="PL1 I.7", mendable=True)
def number_not_centred(subject: Subject) -> Iterator[Finding | Unseen]:
    """Số trang chưa căn giữa.

    ## Yêu cầu
    Số trang đặt căn giữa theo chiều ngang trong phần lề trên.

    ## Cách sửa
    Bấm đúp vào đầu trang, đặt con trỏ vào số trang, bấm Ctrl+E.
    """
    for number in page_numbers(subject.facts):
        if number.header.story == "footer":
            continue
        paragraph = number.paragraph
        if number.placed_freely:
            yield Unseen(reason="Số trang nằm trong khung, hộp chữ hoặc bảng nên không biết có ở giữa không.")
        elif "\t" in paragraph.text:
            if not _is_tabbed_to_middle(number):
                yield Unseen(reason="Số trang được đẩy bằng dấu tab nên không biết có ở giữa không.")
        elif paragraph.format.align != "center":
            yield Finding(
                message="Số trang phải căn giữa.",
                where=paragraph,
                mends=(SetParagraph(part=paragraph.place.part, index=paragraph.index, align="center"),),
            )


def _is_tabbed_to_middle(number: PageNumber) -> bool:
    """Whether one tab before the number leads to a centred stop in the middle of the text."""
    stops = number.paragraph.format.tabs
    width = number.sections[0].text_width
    if width is None or not stops or stops[0].align != "center":
        return False
    start, _ = number.span
    return number.paragraph.text[:start] == "\t" and abs(stops[0].position - width / 2) <= _TOLERANCE
