"""Forbid bold text of a point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import set_line
from qdgen.checks.evidence.running_text import is_all
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD544", provision="PL1 II.6.đ", mendable=True)
def point_weight(subject: Subject) -> Iterator[Finding]:
    """Điểm in đậm.

    ## Yêu cầu
    Điểm trình bày bằng chữ in thường, không đậm.

    ## Cách sửa
    Chọn điểm, bấm Ctrl+B để bỏ in đậm.
    """
    for piece in subject.pieces:
        yield from (
            Finding(message="Điểm không được in đậm.", where=unit.line, mends=(set_line(unit.line, bold=False),))
            for unit in piece.at(Level.POINT)
            if unit.text.endswith((".", ";", "./.")) and is_all(unit.line, "bold")
        )
