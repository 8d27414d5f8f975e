"""Advise no commas between điểm, khoản and Điều of one citation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_CLAUSE = re.compile(r"khoản \d+,? Điều \d+")
_POINT = re.compile(r"điểm [a-zđ],? $")
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
    for spot in spots(subject, _CLAUSE, ", Điều ", ", khoản "):
        point = _POINT.search(spot.near)
        cited = point[0] + spot.words if point else spot.words
        if "," in cited and not spot.near.removesuffix(point[0] if point else "").rstrip().endswith(_MANY):
            message = f"Viện dẫn viết là “{cited}”; nên là “{cited.replace(',', '')}”."
            yield Finding(message=message, where=spot.line, start=spot.end - len(cited), end=spot.end)
