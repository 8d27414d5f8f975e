"""Allow no small letter for the name of a holiday."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_HINTS = (
    "nguyên đán", "trung thu", "quốc khánh", "ngày quốc", "Ngày quốc", "ngày phụ", "Ngày phụ", "ngày nhà", "Ngày nhà",
    "ngày thương", "Ngày thương", "ngày giải", "Ngày giải",
)  # fmt: skip
_HOLIDAY = re.compile(
    r"[Tt]ết (?:nguyên đán|trung thu)|[Nn]gày (?:quốc khánh|phụ nữ Việt Nam|nhà giáo Việt Nam|thương binh"
    r"|giải phóng miền Nam|quốc tế(?= (?:[Ll]ao động|[Pp]hụ nữ|[Tt]hiếu nhi|[Nn]gười|[Hh]ạnh phúc)))"
)


@rule("QD826", provision="PL2 V.5, V.8.b")
def holiday_small(subject: Subject) -> Iterator[Finding]:
    """Không viết hoa tên ngày lễ, ngày kỷ niệm.

    ## Yêu cầu
    Tên ngày lễ, ngày kỷ niệm, ngày tết viết hoa chữ cái đầu: “ngày Quốc khánh”, “ngày Quốc tế Lao động”, “tết
    Nguyên đán”; chữ “Tết” viết hoa khi đứng một mình, thay cho tết Nguyên đán.

    ## Cách sửa
    Viết hoa chữ cái đầu của tên ngày lễ.
    """
    for spot in spots(subject, _HOLIDAY, *_HINTS):
        first, _, rest = spot.words.partition(" ")
        begins = first if first.lower() == "ngày" or not spot.goes_on else first.lower()
        right = f"{begins} {rest[0].upper()}{rest[1:]}"
        yield spot.finding(f"Tên ngày lễ viết là “{spot.words}”; phải là “{right}”.")
