"""Where pages begin by the author's hand: a break, a setting of a paragraph, a section on a new page."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from qdgen.ooxml.facts import DocumentFacts, ParagraphFacts


def page_breaks(facts: DocumentFacts) -> tuple[int, ...]:
    """Các đoạn ngắt trang: the numbers of the paragraphs that hold a break, or begin a page by their setting."""
    broken = (one for one in paragraphs(facts.blocks) if "\f" in one.text or one.format.page_break_before)
    return tuple(sorted(one.index for one in broken))


def is_parted(facts: DocumentFacts, last: ParagraphFacts, first: ParagraphFacts, breaks: tuple[int, ...]) -> bool:
    """Có sang trang giữa hai đoạn có chữ: from `last` to `first`, the next that holds words; `breaks` as above."""
    if first.format.page_break_before:
        return True
    if first.place.section != last.place.section:
        crossed = facts.sections[last.place.section + 1 : first.place.section + 1]
        if any(section.start != "continuous" for section in crossed):
            return True
    typed = first.text[: len(first.text) - len(first.text.lstrip())]
    if "\f" in typed or "\f" in last.text[len(last.text.rstrip()) :]:
        return True
    return is_broken(breaks, last.index + 1, first.index)


def is_broken(breaks: tuple[int, ...], start: int, end: int) -> bool:
    """Có ngắt trang ở một trong các đoạn từ `start` đến trước `end` (numbers of paragraphs)."""
    at = bisect_left(breaks, start)
    return at < len(breaks) and breaks[at] < end
