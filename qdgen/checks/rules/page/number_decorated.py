"""Allow nothing beside the number of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import is_numbered, page_numbers
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_IN_DASHES = "numberInDash"


@rule("QD123", provision="PL1 I.7")
def number_decorated(subject: Subject) -> Iterator[Finding]:
    """Số trang có chữ hoặc dấu đi kèm.

    ## Yêu cầu
    Số trang chỉ là chữ số: không thêm gạch (- 2 -), chữ “Trang”, tổng số trang (2/5).

    ## Cách sửa
    Bấm đúp vào đầu trang, xóa mọi chữ và dấu cạnh số trang; nếu gạch tự hiện, vào Page Number (Số trang) → Format Page
    Numbers (Định dạng số trang), chọn Number format (Kiểu số): 1, 2, 3.
    """
    for section in subject.facts.sections:
        if section.number_format == _IN_DASHES and is_numbered(subject.facts, section):
            yield Finding(message="Số trang nằm giữa hai gạch; phải chỉ có chữ số.", where=section)
    for number in page_numbers(subject.facts):
        other = number.other_text
        if other:
            yield Finding(
                message=f"Số trang có chữ hoặc dấu đi kèm: “{other[:60]}”; phải chỉ có chữ số.",
                where=number.paragraph,
            )
