"""Advise no parent body above a council, an Ủy ban nhân dân or a ministry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_HIGHEST = re.compile(
    r"(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|chính phủ|thủ tướng)\b|bộ (?!tư lệnh|chỉ huy|tham mưu)"
)
"""Cơ quan không ghi cơ quan chủ quản, on keys."""
_LOCAL = {"ubnd": "ỦY BAN NHÂN DÂN", "hđnd": "HỘI ĐỒNG NHÂN DÂN"}


@rule("QD342", provision="PL1 II.2.a", severity=Severity.ADVICE)
def parent_above_council(subject: Subject) -> Iterator[Finding]:
    """Ghi cơ quan chủ quản trên tên Ủy ban nhân dân, Hội đồng nhân dân hoặc bộ.

    ## Yêu cầu
    Ủy ban nhân dân, Hội đồng nhân dân các cấp và các bộ không ghi cơ quan chủ quản.

    ## Cách sửa
    Bỏ dòng phía trên; tên Ủy ban nhân dân, Hội đồng nhân dân viết thành hai dòng đậm, dòng sau là tên đơn vị hành
    chính.
    """
    for piece in subject.pieces:
        parent, issuer = piece.one("issuer_parent"), piece.one("issuer")
        if parent and issuer and _HIGHEST.match(issuer.key):
            message = f"“{issuer.text}” không có cơ quan chủ quản nên không ghi “{parent.text}” ở trên."
            yield Finding(message=message, where=parent, advice=_advice(issuer.key, parent.text))


def _advice(issuer: str, above: str) -> str:
    """Without the line above; the name of a place that stood in it goes below the body's own."""
    name = next((full for short, full in _LOCAL.items() if issuer.startswith((short, full.casefold()))), "")
    below = f"; viết thành hai dòng đậm: “{name}” và tên đơn vị hành chính" if name else ""
    return f"Bỏ dòng “{above}”{below}."
