"""Allow no font of the encodings before Unicode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, gathered, told
from qdgen.checks.evidence.fonts import is_legacy
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.formats import RunFormat


@rule("QD203", provision="PL1 I.4")
def legacy_font(subject: Subject) -> Iterator[Finding]:
    """Phông chữ bảng mã cũ (TCVN3, VNI).

    ## Yêu cầu
    Bộ mã ký tự Unicode theo TCVN 6909:2001, phông {nd30.font}. Phông .VnTime, VNI-Times là của bảng mã cũ.

    ## Cách sửa
    Dùng công cụ chuyển mã (như UniKey, Ctrl+Shift+F6) chuyển chữ sang Unicode, rồi đặt phông {nd30.font}.
    """

    def value(look: RunFormat) -> str:
        return next((font for font in (look.font, look.font_other) if is_legacy(font)), "")

    for blemish in gathered(blemishes(subject, value)):
        yield from told(blemish, f"Phông chữ {blemish.value} của bảng mã cũ", "phải chuyển sang Unicode")
