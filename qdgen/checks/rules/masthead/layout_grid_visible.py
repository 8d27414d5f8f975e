"""Show no grid round the columns of the masthead and the closing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.layout_tables import layout_tables
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD397", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def layout_grid_visible(subject: Subject) -> Iterator[Finding]:
    """Bảng dàn trang hiện đường viền.

    ## Yêu cầu
    Bảng dùng để xếp hai cột ở phần đầu và phần cuối không có đường viền.

    ## Cách sửa
    Chọn bảng, vào Table Design (Thiết kế bảng) → Borders (Viền) → No Border (Không viền).
    """
    for table, part in layout_tables(subject):
        if any(cell.borders.left or cell.borders.right for row in table.rows for cell in row.cells):
            yield Finding(message=f"Bảng dàn trang ở {part} hiện đường viền; phải ẩn đi.", where=table)
