"""Allow no marker pen on the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, told
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


_NAMES = {
    "yellow": "vàng",
    "green": "xanh lá",
    "cyan": "xanh lơ",
    "magenta": "hồng",
    "blue": "xanh",
    "red": "đỏ",
    "lightGray": "xám",
    "darkGray": "xám",
}


@rule("QD212", provision="PL1 I.4", mendable=True)
def highlight_left(subject: Subject) -> Iterator[Finding]:
    """Còn màu đánh dấu.

    ## Yêu cầu
    Chữ đen trên nền trắng; không còn màu đánh dấu (highlight) của lúc soạn thảo.

    ## Cách sửa
    Bấm Ctrl+A, vào Home (Trang đầu) → Text Highlight Color (Màu đánh dấu), chọn No Color (Không màu).
    """
    for blemish in blemishes(subject, lambda look: "" if look.highlight == "white" else look.highlight):
        name = _NAMES.get(blemish.value, "đậm")
        yield from told(blemish, f"Còn màu đánh dấu {name}", "phải bỏ", highlight="")
