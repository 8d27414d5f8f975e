"""Whether a document of the file begins on a page of its own."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from qdgen.checks.once import once
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject


def begins_a_page(subject: Subject, piece: Piece, before: Piece) -> bool:
    """Bắt đầu ở trang mới: a section break, a page break or a setting of the paragraph stands before it."""
    if not piece.lines or not before.lines:
        return True
    first, last = piece.lines[0].paragraph, before.lines[-1].paragraph
    if first.format.page_break_before:
        return True
    if first.place.section != last.place.section:
        crossed = subject.facts.sections[last.place.section + 1 : first.place.section + 1]
        if any(section.start != "continuous" for section in crossed):
            return True
    typed = first.text[: len(first.text) - len(first.text.lstrip())]
    if "\f" in typed or "\f" in last.text[len(last.text.rstrip()) :]:
        return True
    return is_broken(subject, last.index + 1, first.index)


def is_broken(subject: Subject, start: int, end: int) -> bool:
    """Có ngắt trang ở một trong các đoạn từ `start` đến trước `end` (numbers of paragraphs)."""
    breaks = _breaks(subject)
    at = bisect_left(breaks, start)
    return at < len(breaks) and breaks[at] < end


def page_start(subject: Subject, index: int) -> int:
    """Đoạn gần nhất mở đầu một trang, at or before the paragraph of that number; 0 where no break stands before it."""
    breaks = _breaks(subject)
    at = bisect_right(breaks, index)
    return breaks[at - 1] if at else 0


@once
def _breaks(subject: Subject) -> tuple[int, ...]:
    """The numbers of the paragraphs that break a page: looked for once, whatever the number of pieces."""
    broken = (one for one in paragraphs(subject.facts.blocks) if "\f" in one.text or one.format.page_break_before)
    return tuple(sorted(one.index for one in broken))
