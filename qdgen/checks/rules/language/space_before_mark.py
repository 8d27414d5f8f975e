"""Allow no space before a comma, full stop, colon or semicolon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, is_typed, spots, together
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_MARK = re.compile(r" (?:[,;]|[.:!?](?=[ \n]|$))", re.MULTILINE)
_BLANK = re.compile(r"(?:số|ngày|tháng|năm)$", re.IGNORECASE)
"""Words after which a draft leaves room for a number."""


@rule("QD802", provision="Đ.12", severity=Severity.ADVICE, mendable=True)
def space_before_mark(subject: Subject) -> Iterator[Finding]:
    """Có dấu cách trước dấu câu.

    ## Yêu cầu
    Dấu phẩy, dấu chấm, dấu hai chấm, dấu chấm phẩy viết liền với chữ đứng trước.

    ## Cách sửa
    Xóa dấu cách trước dấu câu.
    """
    if subject.vocabulary.begins.isdisjoint(",;:.!?"):
        return
    for same in by_line(spot for spot in spots(subject, _MARK) if _is_slip(spot)):
        mends = (retyped(spot.line, spot.start, spot.end, spot.words[1:] + _space(spot)) for spot in same)
        yield together(
            same, f"Có dấu cách trước dấu “{same[0].words[1:]}”; dấu câu viết liền với chữ đứng trước.", *mends
        )


def _is_slip(spot: Spot) -> bool:
    """Whether one space stands between a word and the mark."""
    before, after = spot.before, spot.after
    if not (before[-1:].isalnum() or before.endswith((")", "”", '"', "%"))) or not is_typed(spot, spot.words):
        return False
    if before[-1:].isdigit() and after.lstrip()[:1].isdigit():
        return False
    return not _BLANK.search(spot.near) and not after.lstrip().startswith(("/", "."))


def _space(spot: Spot) -> str:
    """The space that must follow the mark where none does."""
    return " " if spot.after and not spot.after.startswith((" ", "\n")) else ""
