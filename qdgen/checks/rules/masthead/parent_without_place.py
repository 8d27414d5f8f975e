"""Allow no parent Ủy ban or Hội đồng nhân dân without the name of its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_BARE = re.compile(r"(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)(?: (?:tỉnh|thành phố|xã|phường|đặc khu))?")


@rule("QD344", provision="PL1 II.2.a")
def parent_without_place(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan chủ quản ở địa phương thiếu tên đơn vị hành chính.

    ## Yêu cầu
    Tên cơ quan chủ quản ở địa phương có thêm tên tỉnh, thành phố hoặc xã, phường, đặc khu, ví dụ “UBND TỈNH BÌNH
    MINH”.

    ## Cách sửa
    Ghi thêm tên tỉnh, thành phố, xã, phường hoặc đặc khu.
    """
    for piece in subject.pieces:
        parents = piece["issuer_parent"]
        name = " ".join(line.key for line in parents)
        if parents and _BARE.fullmatch(name):
            message = f"“{piece.text('issuer_parent')}” thiếu tên đơn vị hành chính, ví dụ “UBND TỈNH BÌNH MINH”."
            yield Finding(message=message, where=parents[-1])
