"""Allow no colour behind the cells of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.shades import color_name, is_white
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD214", provision="PL1 I.4", severity=Severity.ADVICE)
def cell_shaded(subject: Subject) -> Iterator[Finding]:
    """Ô của bảng có màu nền.

    ## Yêu cầu
    Bảng trong văn bản nên để nền trắng: màu nền in đen trắng thành xám, khó đọc, khó sao chụp.

    ## Cách sửa
    Chọn cả bảng, vào Table Design (Thiết kế bảng) → Shading (Tô nền), chọn No Color (Không màu).
    """
    for table in subject.tables:
        colors = {cell.shading for row in table.rows for cell in row.cells if not is_white(cell.shading)}
        if colors:
            names = ", ".join(sorted({color_name(color) for color in colors}))
            yield Finding(message=f"Bảng có ô nền màu {names}.", where=table)
