"""Advise no body in a masthead that was merged or renamed in 2025."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.abolished import BODIES, REORGANISED, any_of, now_of
from qdgen.checks.evidence.reform import is_after_reform
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_ABOLISHED = any_of(BODIES)


@rule("QD387", provision=f"PL1 II.2.a, {REORGANISED}", severity=Severity.ADVICE)
def abolished_body_in_masthead(subject: Subject) -> Iterator[Finding]:
    """Phần đầu ghi tên cơ quan không còn sau sắp xếp.

    ## Yêu cầu
    Tên cơ quan ban hành, cơ quan chủ quản là tên chính thức ở ngày ban hành văn bản; các bộ, sở sắp xếp năm 2025 ghi
    theo tên mới.

    ## Cách sửa
    Ghi tên cơ quan hiện nay.
    """
    if not is_after_reform(subject):
        return
    for piece in subject.pieces:
        for element in ("issuer_parent", "issuer"):
            found = _ABOLISHED.search(piece.text(element))
            if found:
                now = now_of(found[0], BODIES).upper()
                message = f"“{found[0]}” không còn sau khi sắp xếp năm 2025; nay là “{now}”."
                yield Finding(message=message, where=piece[element][0])
