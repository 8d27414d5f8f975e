"""Allow no colour behind the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, gathered, told
from qdgen.checks.evidence.shades import color_name, is_white
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.formats import RunFormat


@rule("QD213", provision="PL1 I.4", mendable=True)
def text_shaded(subject: Subject) -> Iterator[Finding]:
    """Chữ có màu nền.

    ## Yêu cầu
    Chữ đen trên nền trắng; không tô màu nền cho chữ.

    ## Cách sửa
    Chọn chỗ đó, vào Home (Trang đầu) → Shading (Tô nền), chọn No Color (Không màu).
    """

    def value(look: RunFormat) -> str:
        return "" if is_white(look.shading) else look.shading

    for blemish in gathered(blemishes(subject, value), color_name):
        yield from told(blemish, f"Chữ có nền màu {blemish.value}", "phải bỏ", shading="")
