"""Advise headings repeated on every page of a long table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.lines import is_layout
from qdgen.checks.rule import rule
from qdgen.ooxml.facts import TableFacts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_LONG = 15
"""Rows: a shorter table mostly stays on one page."""


@rule("QD598", provision="PL1 II.6.e", severity=Severity.ADVICE)
def table_header_not_repeated(subject: Subject) -> Iterator[Finding]:
    """Bảng dài không lặp lại hàng tiêu đề.

    ## Yêu cầu
    Bảng kéo dài sang trang sau nên lặp lại hàng tiêu đề ở đầu mỗi trang.

    ## Cách sửa
    Đặt con trỏ vào hàng tiêu đề, vào Layout (Bố cục) → Repeat Header Rows (Lặp lại hàng tiêu đề).
    """
    for table in subject.facts.blocks:
        if (
            isinstance(table, TableFacts)
            and len(table.rows) > _LONG
            and not is_layout(table)
            and not table.rows[0].header
        ):
            yield Finding(
                message=f"Bảng có {len(table.rows)} hàng, hàng tiêu đề chưa đặt lặp lại ở mỗi trang.", where=table
            )
