"""Allow only Vietnamese as the language of Vietnamese text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.formats import RunFormat


_VIETNAMESE = "vi-VN"


@rule("QD220", provision="PL1 I.4", severity=Severity.ADVICE, mendable=True)
def proofing_language(subject: Subject) -> Iterator[Finding]:
    """Ngôn ngữ kiểm tra chính tả không phải tiếng Việt.

    ## Yêu cầu
    Chữ tiếng Việt nên mang ngôn ngữ vi-VN: nếu không, Word gạch đỏ mọi chữ và trình đọc màn hình đọc sai.

    ## Cách sửa
    Bấm Ctrl+A, vào Review (Xem lại) → Language (Ngôn ngữ) → Set Proofing Language (Ngôn ngữ kiểm tra), chọn
    Vietnamese (Tiếng Việt).
    """

    def value(look: RunFormat) -> str:
        return "" if not look.lang or look.lang.casefold().startswith("vi") else look.lang

    for blemish in blemishes(subject, value, exempt=lambda place: place.text.isascii()):
        count = len(blemish.paragraphs)
        amount = f"{count} đoạn" if count > 1 else "Đoạn này"
        fault = f"{amount} chữ Việt mang ngôn ngữ {blemish.value}"
        yield blemish.finding(f"{fault}; nên là {_VIETNAMESE}.", lang=_VIETNAMESE)
