"""Allow the motto only one single line below the Quốc hiệu."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.checks.evidence.single_spacing import are_apart, brought_together
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD322", provision="PL1 II.1.c", needs=("national_title", "motto"), mendable=True)
def motto_too_far_down(subject: Subject) -> Iterator[Finding]:
    """Quốc hiệu và Tiêu ngữ cách nhau quá xa.

    ## Yêu cầu
    Quốc hiệu và Tiêu ngữ trình bày cách nhau dòng đơn.

    ## Cách sửa
    Chọn hai dòng, vào Paragraph (Đoạn văn), đặt Before (Trước) và After (Sau) bằng 0, Line
    spacing (Giãn dòng) là Single (Đơn).
    """
    for piece in subject.pieces:
        lines = (*piece["national_title"][-1:], *piece["motto"][:1])
        for first, second in pairwise(lines):
            if are_apart(first, second):
                yield Finding(
                    message="Quốc hiệu và Tiêu ngữ cách nhau hơn dòng đơn.",
                    where=second,
                    mends=brought_together(first, second),
                )
