"""Allow no empty line between the Quốc hiệu and the motto."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.checks.evidence.cells import blank_between
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import RemoveParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD321", provision="PL1 II.1.c", needs=("national_title", "motto"), mendable=True)
def blank_line_above_motto(subject: Subject) -> Iterator[Finding]:
    """Có dòng trống giữa Quốc hiệu và Tiêu ngữ.

    ## Yêu cầu
    Quốc hiệu và Tiêu ngữ cách nhau dòng đơn, không có dòng trống ở giữa.

    ## Cách sửa
    Xóa dòng trống giữa Quốc hiệu và Tiêu ngữ.
    """
    for piece in subject.pieces:
        lines = (*piece["national_title"][-1:], *piece["motto"][:1])
        for first, second in pairwise(lines):
            empty = blank_between(subject.facts, first, second)
            if empty:
                yield Finding(
                    message="Giữa Quốc hiệu và Tiêu ngữ có dòng trống; phải liền nhau.",
                    where=second,
                    mends=tuple(RemoveParagraph(part=one.place.part, index=one.index) for one in empty),
                )
