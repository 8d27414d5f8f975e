"""Advise rows that grow with the words in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.layout_tables import layout_tables, needed_height
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_ROUNDING = 1.0
"""Points."""


@rule("QD398", provision="PL1 IV", severity=Severity.ADVICE)
def layout_row_clips(subject: Subject) -> Iterator[Finding]:
    """Hàng của bảng dàn trang cắt mất chữ.

    ## Yêu cầu
    Hàng của bảng ở phần đầu và phần cuối cao đủ cho chữ trong đó.

    ## Cách sửa
    Chọn hàng, vào Table Properties (Thuộc tính bảng) → Row (Hàng), bỏ “Specify height” (Chiều cao cố định).
    """
    for table, part in layout_tables(subject):
        for row in table.rows:
            if row.height_rule == "exact" and row.height is not None and needed_height(row) > row.height + _ROUNDING:
                message = f"Hàng của bảng ở {part} cao cố định {said(row.height, 0)} pt, cắt mất chữ."
                yield Finding(message=message, where=table)
