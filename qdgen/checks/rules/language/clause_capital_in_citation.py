"""Allow no capital for khoản and điểm cited inside a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_CITED = re.compile(r"Khoản \d+(?:\.\d+)*|Điểm [a-zđ](?!\w)")


@rule("QD813", provision="PL2 V.7")
def clause_capital_in_citation(subject: Subject) -> Iterator[Finding]:
    """Viết hoa “khoản”, “điểm” khi viện dẫn.

    ## Yêu cầu
    Khi viện dẫn, chữ “khoản”, “điểm” viết thường; “Phần”, “Chương”, “Mục”, “Điều” viết hoa: “điểm a khoản 2
    Điều 103”.

    ## Cách sửa
    Sửa “Khoản”, “Điểm” ở giữa câu thành chữ thường.
    """
    for spot in spots(subject, _CITED, "Khoản", "Điểm"):
        if spot.goes_on and spot.is_whole:
            right = spot.words[0].lower() + spot.words[1:]
            yield spot.finding(f"Viện dẫn viết là “{spot.words}”; phải là “{right}”.")
