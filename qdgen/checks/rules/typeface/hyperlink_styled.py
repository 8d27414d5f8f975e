"""Allow links only in the look of the text round them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, gathered, told
from qdgen.checks.evidence.shades import color_name, is_black
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.formats import RunFormat


@rule("QD211", provision="PL1 I.4", mendable=True)
def hyperlink_styled(subject: Subject) -> Iterator[Finding]:
    """Liên kết hiện màu xanh hoặc gạch chân.

    ## Yêu cầu
    Địa chỉ trang tin, thư điện tử in như chữ thường: màu đen, không gạch chân.

    ## Cách sửa
    Bấm chuột phải vào liên kết, chọn Remove Hyperlink (Gỡ bỏ siêu liên kết).
    """

    def value(look: RunFormat) -> str:
        said = [] if is_black(look.color) else [f"màu {color_name(look.color)}"]
        return " và ".join([*said, "gạch chân"] if look.underline else said)

    for blemish in gathered(blemishes(subject, value, exempt=lambda place: not place.run.link)):
        yield from told(
            blemish,
            f"Liên kết {blemish.value}",
            "phải in như chữ thường",
            color=subject.standard.color,
            underline=False,
        )
