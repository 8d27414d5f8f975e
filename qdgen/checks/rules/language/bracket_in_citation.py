"""Advise to cite a point by its letter alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, spots, together
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_CITED = re.compile(r"điểm [a-zđ]\)(?=[ ,;.])")


@rule("QD840", provision="PL2 V.7", severity=Severity.ADVICE, mendable=True)
def bracket_in_citation(subject: Subject) -> Iterator[Finding]:
    """Viện dẫn điểm có dấu ngoặc.

    ## Yêu cầu
    Khi viện dẫn, chữ cái của điểm không kèm dấu “)”: “điểm a khoản 2 Điều 5”.

    ## Cách sửa
    Xóa dấu “)” sau chữ cái của điểm.
    """
    found = spots(subject, _CITED, "điểm")
    for same in by_line(spot for spot in found if spot.before.count("(") <= spot.before.count(")")):
        mends = (retyped(spot.line, spot.end - 1, spot.end, "") for spot in same)
        yield together(same, f"Viện dẫn viết là “{same[0].words}”; nên là “{same[0].words[:-1]}”.", *mends)
