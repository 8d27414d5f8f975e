"""Allow letters only at their natural width and distance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, told
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.formats import RunFormat


_FELT = Pt(0.5)
_NARROWEST, _WIDEST = 95, 105
"""Percent; less is used to save a line, and not seen."""


@rule("QD219", provision="PL1 V", severity=Severity.ADVICE)
def letters_spaced(subject: Subject) -> Iterator[Finding]:
    """Chữ bị giãn hoặc nén.

    ## Yêu cầu
    Chữ để khoảng cách và bề ngang bình thường; không giãn hoặc nén chữ cho vừa dòng.

    ## Cách sửa
    Chọn chữ đó, bấm Ctrl+D, thẻ Advanced (Nâng cao): đặt Scale (Tỷ lệ) 100%, Spacing (Giãn cách) Normal (Thường).
    """

    def value(look: RunFormat) -> str:
        if look.spacing > _FELT or look.scale > _WIDEST:
            return "giãn"
        return "nén" if look.spacing < -_FELT or look.scale < _NARROWEST else ""

    for blemish in blemishes(subject, value):
        yield from told(blemish, f"Chữ bị {blemish.value}", "để khoảng cách bình thường")
