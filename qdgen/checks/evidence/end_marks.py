"""The mark that ends the text of a document, and what was typed instead of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.once import once

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece, Unit
    from qdgen.checks.line import Line

_LIKE = re.compile(r"(?:\.\s*/|/\s*\.)[\s./]*$")


def mark_at(line: Line) -> tuple[int, int] | None:
    """Chỗ của dấu kết thúc: where "./." or what stands for it ends a line; None when nothing does."""
    if "/" not in line.text[-6:]:
        return None
    match = _LIKE.search(line.text)
    return match.span() if match else None


@once
def last_unit(piece: Piece) -> Unit | None:
    """Đoạn cuối của nội dung: None when there is no text, or a table ends it."""
    unit = piece.units[-1] if piece.units else None
    cells = piece["table"]
    if unit is None or (cells and cells[-1].paragraph.index > unit.line.paragraph.index):
        return None
    return unit


@once
def marked(piece: Piece) -> tuple[Line, ...]:
    """Các dòng nội dung có dấu kết thúc."""
    return tuple(unit.line for unit in piece.units if not unit.quoted and mark_at(unit.line))
