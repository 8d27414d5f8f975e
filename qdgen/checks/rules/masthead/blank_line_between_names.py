"""Allow no empty line between the names of the parent body and the issuer."""

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


@rule("QD343", provision="PL1 II.2.b", needs=("issuer",), mendable=True)
def blank_line_between_names(subject: Subject) -> Iterator[Finding]:
    """Có dòng trống giữa các dòng tên cơ quan.

    ## Yêu cầu
    Tên cơ quan chủ quản và tên cơ quan ban hành cách nhau dòng đơn, không có dòng trống ở giữa.

    ## Cách sửa
    Xóa dòng trống giữa các dòng tên cơ quan.
    """
    for piece in subject.pieces:
        lines = (*piece["issuer_parent"], *piece["issuer"])
        for first, second in pairwise(lines):
            empty = blank_between(subject.facts, first, second)
            if empty:
                yield Finding(
                    message="Giữa các dòng tên cơ quan có dòng trống; phải liền nhau.",
                    where=second,
                    mends=tuple(RemoveParagraph(part=one.place.part, index=one.index) for one in empty),
                )
