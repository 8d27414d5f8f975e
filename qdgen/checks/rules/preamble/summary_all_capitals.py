"""Forbid a summary all in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


@rule("QD417", provision="PL1 II.5.b")
def summary_all_capitals(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trích yếu viết toàn chữ in hoa.

    ## Yêu cầu
    Trích yếu viết bằng chữ in thường, chỉ viết hoa chữ đầu câu và tên riêng.

    ## Cách sửa
    Gõ lại trích yếu bằng chữ in thường, hoặc chọn rồi bấm Shift+F3.
    """
    yield from absent(subject, "summary")
    for piece in subject.pieces:
        lines = piece["summary"]
        if lines and all(line.shown.isupper() for line in lines):
            yield Finding(message="Trích yếu viết toàn chữ in hoa; phải là chữ in thường.", where=lines[0])
