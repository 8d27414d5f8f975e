"""Allow only the font of the decree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, gathered, told
from qdgen.checks.evidence.fonts import is_legacy, is_symbol
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject
    from qdgen.checks.typography import Stretch
    from qdgen.ooxml.formats import RunFormat


@rule("QD201", provision="PL1 I.4", mendable=True)
def font_not_allowed(subject: Subject) -> Iterator[Finding]:
    """Phông chữ không phải Times New Roman.

    ## Yêu cầu
    Phông chữ tiếng Việt {nd30.font} ở mọi chỗ: nội dung, bảng, số trang, chú thích.

    ## Cách sửa
    Bấm Ctrl+A, chọn phông {nd30.font}; làm lại ở đầu trang và chân trang.
    """
    wanted = subject.standard.font.casefold()

    def value(look: RunFormat) -> str:
        wrong = [font for font in (look.font, look.font_other) if font.strip().casefold() != wanted]
        return "" if not wrong or is_legacy(wrong[0]) or is_symbol(wrong[0]) else wrong[0]

    found = blemishes(subject, value, exempt=lambda place: not _is_seen(place, wanted))
    for blemish in gathered(found):
        yield from told(
            blemish,
            f"Phông chữ {blemish.value}",
            f"phải là {subject.standard.font}",
            font=subject.standard.font,
        )


def _is_seen(place: Stretch, wanted: str) -> bool:
    """Whether a letter of the stretch is set in the wrong font; formulas have their own."""
    run = place.run
    if run.field == "MATH":
        return False
    text = place.text
    plain = run.format.font.strip().casefold() != wanted and any(" " < letter < "\x7f" for letter in text)
    return plain or (
        run.format.font_other.strip().casefold() != wanted and any("\xa0" < letter < "\u2e80" for letter in text)
    )
