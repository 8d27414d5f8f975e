"""Allow the names of bodies only one single line apart."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.checks.evidence.single_spacing import are_apart, brought_together
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD345", provision="PL1 II.2.b", needs=("issuer",), mendable=True)
def names_too_far_apart(subject: Subject) -> Iterator[Finding]:
    """Các dòng tên cơ quan cách nhau quá xa.

    ## Yêu cầu
    Tên cơ quan chủ quản và tên cơ quan ban hành trình bày cách nhau dòng đơn.

    ## Cách sửa
    Chọn các dòng tên cơ quan, vào Paragraph (Đoạn văn), đặt Before (Trước) và After (Sau) bằng 0, Line
    spacing (Giãn dòng) là Single (Đơn).
    """
    for piece in subject.pieces:
        lines = (*piece["issuer_parent"], *piece["issuer"])
        for first, second in pairwise(lines):
            if are_apart(first, second):
                yield Finding(
                    message="Các dòng tên cơ quan cách nhau hơn dòng đơn.",
                    where=second,
                    mends=brought_together(first, second),
                )
