"""Allow pages that lie only for tables, and in annexes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.lines import is_layout
from qdgen.checks.rule import rule
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD102", provision="PL1 I.2")
def landscape_without_table(subject: Subject) -> Iterator[Finding]:
    """Trang giấy nằm ngang mà không có bảng.

    ## Yêu cầu
    Văn bản trình bày theo chiều dài của giấy; chỉ khi nội dung có bảng, biểu mà không làm thành phụ lục riêng thì được
    trình bày theo chiều rộng.

    ## Cách sửa
    Vào Layout (Bố cục) → Orientation (Hướng giấy), chọn Portrait (Dọc).
    """
    lying = [section for section in subject.facts.sections if section.landscape]
    if not lying:
        return
    wide = {
        paragraph.place.section
        for table in subject.tables
        if not is_layout(table)
        for row in table.rows[:1]
        for cell in row.cells[:1]
        for paragraph in paragraphs(cell.blocks)
    }
    annexed = {at for piece in subject.pieces if piece.kind == "appendix" for at in piece.sections}
    for section in lying:
        if section.index not in wide and section.index not in annexed:
            yield Finding(message="Trang giấy nằm ngang mà không có bảng; phải đặt dọc.", where=section)
