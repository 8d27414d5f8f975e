"""Allow no symbol whose letters are in the wrong order or have lost their stroke."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_RIGHT = {
    "UNBD": "UBND", "UBDN": "UBND", "UBNĐ": "UBND", "UDND": "UBND", "HDND": "HĐND", "HĐNĐ": "HĐND", "/NĐCP": "NĐ-CP",
    "/ND-CP": "NĐ-CP", "/QĐUBND": "QĐ-UBND", "/QD-UBND": "QĐ-UBND", "/QD-TTg": "QĐ-TTg", "/QĐTTg": "QĐ-TTg",
    "/QĐ-TTG": "QĐ-TTg",
}  # fmt: skip
_WRONG = re.compile(rf"(?:{'|'.join(_RIGHT)})(?!\w)")


@rule("QD829", provision="PL3 I")
def symbol_misspelt(subject: Subject) -> Iterator[Finding]:
    """Chữ viết tắt trong ký hiệu sai.

    ## Yêu cầu
    Ký hiệu viết đúng chữ viết tắt: “UBND”, “HĐND”, “QĐ”, “NĐ-CP”.

    ## Cách sửa
    Gõ lại chữ viết tắt đó.
    """
    if not _WRONG.search(subject.vocabulary.listed):
        return
    for spot in spots(subject, _WRONG):
        if spot.words[0] == "/" or not spot.before[-1:].isalnum():
            wrong = spot.words.lstrip("/")
            yield spot.finding(f"Ký hiệu viết là “{wrong}”; phải là “{_RIGHT[spot.words]}”.")
