"""Allow no word glued to the outside of a pair of brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, chunk_spots, together
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_MARK = re.compile(r"\((?<=[^\W\d_]\()(?=[^\W\d_])|\)(?=[^\W\d_])")
_SHORT = 2
"""Letters inside brackets that may belong to the word: "người(s)"."""


@rule("QD805", provision="Đ.12", severity=Severity.ADVICE, mendable=True)
def space_outside_brackets_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu dấu cách bên ngoài dấu ngoặc.

    ## Yêu cầu
    Trước dấu mở ngoặc và sau dấu đóng ngoặc đơn có một dấu cách, trừ khi sau đó là dấu câu.

    ## Cách sửa
    Gõ thêm một dấu cách giữa chữ và dấu ngoặc.
    """
    for same in by_line(spot for spot in chunk_spots(subject, _MARK) if _is_slip(spot)):
        first = same[0].words
        where = "trước" if first == "(" else "sau"
        mends = (retyped(spot.line, spot.start, spot.end, _spaced(spot.words)) for spot in same)
        yield together(same, f"Thiếu dấu cách {where} dấu “{first}”.", *mends)


def _is_slip(spot: Spot) -> bool:
    """Whether the bracket is one of a pair round words; letters of lists and of formulas are not."""
    if spot.words == "(":
        inner, closed, _ = spot.after.partition(")")
        word = spot.word_before
    else:
        before, opened, inner = spot.before.rpartition("(")
        closed = opened if ")" not in inner else ""
        word = before or "()"
    return bool(closed) and len(inner) > _SHORT and len(word) > 1 and (spot.words == ")" or word.islower())


def _spaced(bracket: str) -> str:
    return f" {bracket}" if bracket == "(" else f"{bracket} "
