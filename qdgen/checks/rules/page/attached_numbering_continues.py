"""Allow no attached document whose pages go on counting those of the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import is_numbered, openings
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetNumberStart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD115", provision="PL1 III.1.đ", severity=Severity.ADVICE, mendable=True)
def attached_numbering_continues(subject: Subject) -> Iterator[Finding]:
    """Số trang của văn bản kèm theo không đánh riêng.

    ## Yêu cầu
    Nghị định chỉ bắt buộc phụ lục đánh số trang riêng; văn bản ban hành kèm theo cũng nên bắt đầu lại từ trang 1.

    ## Cách sửa
    Đặt văn bản kèm theo ở một phần (section) riêng (Layout (Bố cục) → Breaks (Ngắt) → Next Page (Trang sau)); bấm đúp
    vào đầu trang, vào Page Number (Số trang) → Format Page Numbers (Định dạng số trang), chọn Start at (Bắt đầu từ): 1.
    """
    for piece, section in openings(subject):
        if piece is subject.main or piece.kind != "attached":
            continue
        stands_in = section or subject.facts.sections[piece.sections[0]]
        if not is_numbered(subject.facts, stands_in):
            continue
        if section is None:
            yield Finding(
                message="Văn bản kèm theo nằm chung một phần (section) với phần trước nên số trang đánh tiếp.",
                where=piece.one("type") or piece.one("reference"),
            )
        elif section.number_start != 1:
            yield Finding(
                message="Số trang của văn bản kèm theo đánh tiếp phần trước; nên bắt đầu lại từ 1.",
                where=section,
                mends=(SetNumberStart(section=section.index, start=1),),
            )
