"""Allow no colour behind a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.shades import color_name, is_white
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD224", provision="PL1 I.4")
def paragraph_shaded(subject: Subject) -> Iterator[Finding]:
    """Đoạn có màu nền.

    ## Yêu cầu
    Chữ đen trên nền trắng; không tô màu nền cho đoạn.

    ## Cách sửa
    Chọn đoạn đó, vào Home (Trang đầu) → Shading (Tô nền), chọn No Color (Không màu).
    """
    for line in subject.all_lines:
        color = line.paragraph.format.shading
        if color and not is_white(color) and line.start == 0:
            yield Finding(message=f"Đoạn có nền màu {color_name(color)}; phải bỏ.", where=line)
