"""Allow no space inside brackets and quotation marks next to them."""

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

_OPENING = "([“"
_CLOSING = ")]”"
_MARK = re.compile(r"[(\[“] | [)\]”]")


@rule("QD803", provision="Đ.12", severity=Severity.ADVICE, mendable=True)
def space_inside_brackets(subject: Subject) -> Iterator[Finding]:
    """Có dấu cách thừa bên trong dấu ngoặc.

    ## Yêu cầu
    Dấu mở ngoặc viết liền với chữ đứng sau, dấu đóng ngoặc viết liền với chữ đứng trước.

    ## Cách sửa
    Xóa dấu cách ở bên trong dấu ngoặc.
    """
    known = subject.vocabulary
    if known.ends.isdisjoint(_OPENING) and known.begins.isdisjoint(_CLOSING):
        return
    for same in by_line(spot for spot in spots(subject, _MARK) if _is_slip(spot)):
        mends = (retyped(spot.line, spot.start, spot.end, spot.words.strip()) for spot in same)
        yield together(same, f"Thừa dấu cách cạnh dấu ngoặc “{same[0].words.strip()}”.", *mends)


def _is_slip(spot: Spot) -> bool:
    """Whether the space stands between the bracket and words, not in an empty box or a blank."""
    inner = spot.after[:1] if spot.words[0] in _OPENING else spot.before[-1:]
    return (inner.isalnum() or inner in {"“", "”", '"', ".", "%"}) and is_typed(spot, spot.words)
