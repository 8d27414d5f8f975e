"""Allow no appendix inside the section of what stands before it: its pages could not be counted for themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import is_numbered, openings
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD114", provision="PL1 III.1.đ")
def appendix_without_section(subject: Subject) -> Iterator[Finding]:
    """Phụ lục không có phần (section) riêng để đánh số trang.

    ## Yêu cầu
    Số trang của phụ lục được đánh số riêng theo từng phụ lục; trong Word, chỉ phần (section) riêng mới đánh số riêng
    được.

    ## Cách sửa
    Đặt con trỏ trước chữ “Phụ lục”, vào Layout (Bố cục) → Breaks (Ngắt) → Next Page (Trang sau); bấm đúp vào đầu trang,
    vào Page Number (Số trang) → Format Page Numbers (Định dạng số trang), chọn Start at (Bắt đầu từ): 1.
    """
    for piece, section in openings(subject):
        if piece["appendix"] and section is None:
            stands_in = subject.facts.sections[piece.sections[0]]
            if is_numbered(subject.facts, stands_in):
                yield Finding(
                    message="Phụ lục nằm chung một phần (section) với phần trước nên số trang không đánh riêng được.",
                    where=piece.one("appendix"),
                )
