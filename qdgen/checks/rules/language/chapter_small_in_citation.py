"""Allow no small letter for Chương, Mục and Phần cited by their number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_CITED = (
    re.compile(r"chương [IVXLC]+(?!\w)"),
    re.compile(r"mục (?:[IVXLC]+(?!\w)|\d+(?= Chương [IVXLC]))"),
    re.compile(r"phần [IVXLC]+(?!\w)"),
)
_OTHER_WORDS = frozenset(
    {
        "các", "danh", "chuyên", "hạng", "khoản", "đề", "thư", "hồi", "học", "thành", "cổ", "một", "góp", "gói",
        "bộ", "hợp", "cấu", "nhiều", "những", "mỗi", "tiểu",
    }
)  # fmt: skip
"""Words that make another word with mục, phần, chương: "danh mục", "thành phần"."""


@rule("QD815", provision="PL2 V.7", severity=Severity.ADVICE)
def chapter_small_in_citation(subject: Subject) -> Iterator[Finding]:
    """Không viết hoa “Chương”, “Mục”, “Phần” khi viện dẫn.

    ## Yêu cầu
    Khi viện dẫn phần, chương, mục cụ thể, chữ “Phần”, “Chương”, “Mục” viết hoa: “Điều 103 Mục 5 Chương XII Phần
    I”.

    ## Cách sửa
    Viết hoa chữ cái đầu của “Phần”, “Chương”, “Mục” trước số được viện dẫn.
    """
    for pattern, hint in zip(_CITED, ("chương", "mục", "phần"), strict=True):
        for spot in spots(subject, pattern, hint):
            if spot.goes_on and spot.is_whole and spot.word_before.lower() not in _OTHER_WORDS:
                right = spot.words[0].upper() + spot.words[1:]
                yield spot.finding(f"Viện dẫn viết là “{spot.words}”; nên viết “{right}”.")
