"""Allow only Arabic digits for the number of a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import is_numbered, page_numbers
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_ARABIC = ("decimal", "numberInDash")
_OTHER = re.compile(r"\\\*\s*(?:roman|alphabetic|ordinal|cardtext|ordtext|hex)", re.IGNORECASE)


@rule("QD122", provision="PL1 I.7")
def number_not_arabic(subject: Subject) -> Iterator[Finding]:
    """Số trang không phải chữ số Ả Rập.

    ## Yêu cầu
    Số trang là chữ số Ả Rập (1, 2, 3), không phải số La Mã hay chữ cái.

    ## Cách sửa
    Bấm đúp vào đầu trang, vào Page Number (Số trang) → Format Page Numbers (Định dạng số trang), chọn Number format
    (Kiểu số): 1,
    2, 3.
    """
    for section in subject.facts.sections:
        if section.number_format not in _ARABIC and is_numbered(subject.facts, section):
            yield Finding(message="Số trang phải dùng chữ số Ả Rập (1, 2, 3).", where=section)
    for number in page_numbers(subject.facts):
        if _OTHER.search(number.field.instruction):
            yield Finding(message="Số trang phải dùng chữ số Ả Rập (1, 2, 3).", where=number.paragraph)
