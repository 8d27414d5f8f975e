"""Allow pages to be counted only from 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import is_numbered
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetNumberStart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD116", provision="PL1 I.7", mendable=True)
def first_number_not_one(subject: Subject) -> Iterator[Finding]:
    """Số trang không bắt đầu từ 1.

    ## Yêu cầu
    Số trang văn bản được đánh từ số 1.

    ## Cách sửa
    Bấm đúp vào đầu trang, vào Page Number (Số trang) → Format Page Numbers (Định dạng số trang), chọn Start at (Bắt đầu
    từ): 1.
    """
    section = subject.facts.sections[0]
    if section.number_start in {None, 1} or not is_numbered(subject.facts, section):
        return
    yield Finding(
        message=f"Trang đầu mang số {section.number_start}; phải đánh từ 1.",
        where=section,
        mends=(SetNumberStart(section=section.index, start=1),),
    )
