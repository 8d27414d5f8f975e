"""Allow symbol fonts only inside formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, told
from qdgen.checks.evidence.fonts import is_symbol
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.formats import RunFormat


@rule("QD202", provision="PL1 I.4")
def symbol_font(subject: Subject) -> Iterator[Finding]:
    """Dùng phông ký hiệu trong văn bản.

    ## Yêu cầu
    Phông chữ là {nd30.font}; ký hiệu của phông Symbol, Wingdings hiện ra chữ khác hoặc ô vuông ở máy không có phông đó.

    ## Cách sửa
    Thay ký hiệu bằng dấu gạch ngang (-) hoặc chữ; trong công thức thì dùng Insert (Chèn) → Equation (Công thức).
    """

    def value(look: RunFormat) -> str:
        return next((font for font in (look.font, look.font_other) if is_symbol(font)), "")

    for blemish in blemishes(subject, value, exempt=lambda place: place.run.field == "MATH"):
        yield from told(blemish, f"Ký hiệu phông {blemish.value}", "phải thay bằng chữ hoặc dấu phông Times New Roman")
