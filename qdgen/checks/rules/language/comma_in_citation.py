"""Advise no commas between điểm, khoản and Điều of one citation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Severity
from qdgen.checks.prose import spots
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_CITED = (
    (re.compile(r"khoản \d+, Điều \d+"), ", Điều "),
    (re.compile(r"điểm [a-zđ], khoản \d+ Điều \d+"), ", khoản "),
)
_MANY = (",", " và", " hoặc", "các", ";")
"""Before these a list goes on, whose commas part its items."""


@rule("QD841", provision="PL2 V.7", severity=Severity.ADVICE)
def comma_in_citation(subject: Subject) -> Iterator[Finding]:
    """Viện dẫn có dấu phẩy giữa điểm, khoản, Điều.

    ## Yêu cầu
    Viện dẫn viết liền từ điểm đến điều, không có dấu phẩy: “điểm a khoản 2 Điều 103”.

    ## Cách sửa
    Xóa dấu phẩy giữa điểm, khoản và Điều.
    """
    for pattern, hint in _CITED:
        for spot in spots(subject, pattern, hint):
            if not spot.before.rstrip().endswith(_MANY):
                yield spot.finding(f"Viện dẫn viết là “{spot.words}”; nên là “{spot.words.replace(',', '')}”.")
