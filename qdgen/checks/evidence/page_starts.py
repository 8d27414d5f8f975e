"""Whether a document of the file begins on a page of its own."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from qdgen.checks.landmarks import page_breaks
from qdgen.checks.once import once

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject


def begins_a_page(subject: Subject, piece: Piece, before: Piece) -> bool:
    """Bắt đầu ở trang mới: a section break, a page break or a setting of the paragraph stands before it."""
    if not piece.lines or not before.lines:
        return True
    return page_breaks.is_parted(subject.facts, before.lines[-1].paragraph, piece.lines[0].paragraph, _breaks(subject))


def is_broken(subject: Subject, start: int, end: int) -> bool:
    """Có ngắt trang ở một trong các đoạn từ `start` đến trước `end` (numbers of paragraphs)."""
    return page_breaks.is_broken(_breaks(subject), start, end)


def page_start(subject: Subject, index: int) -> int:
    """Đoạn gần nhất mở đầu một trang, at or before the paragraph of that number; 0 where no break stands before it."""
    breaks = _breaks(subject)
    at = bisect_right(breaks, index)
    return breaks[at - 1] if at else 0


@once
def _breaks(subject: Subject) -> tuple[int, ...]:
    """The numbers of the paragraphs that break a page: looked for once, whatever the number of pieces."""
    return page_breaks.page_breaks(subject.facts)
