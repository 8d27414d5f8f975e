"""Allow no page number field that some programs show as nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import page_numbers, set_number
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD124", provision="PL1 I.7", severity=Severity.ADVICE, mendable=True)
def number_field_incomplete(subject: Subject) -> Iterator[Finding]:
    """Trường số trang không trọn.

    ## Yêu cầu
    Số trang trong tệp là một trường PAGE đầy đủ, có sẵn chữ số: trường thiếu phần kết quả không hiện ra ở một số
    chương trình.

    ## Cách sửa
    Xóa số trang, rồi vào Insert (Chèn) → Page Number (Số trang) → Top of Page (Đầu trang) → Plain Number 2 (kiểu ở
    giữa).
    """
    for number in page_numbers(subject.facts):
        if not number.field.complete and number.header.story == "header":
            yield Finding(
                message="Trường số trang thiếu phần kết quả; có chương trình không hiện số trang.",
                where=number.header,
                mends=tuple(set_number(subject, section) for section in number.sections),
            )
