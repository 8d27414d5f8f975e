"""Breaks inside a paragraph of a Word file that end no line of the document: soft ones, and those of a page."""

from __future__ import annotations

from qdgen.readers.grammar.endings import ends_sentence
from qdgen.readers.typed.lines import LineKind, classify

_FULL_LINE = 40
"""Characters: a line break behind fewer ends a line that was meant to be short."""


def fills_the_page(above: str, words: str) -> bool:
    """Dấu xuống dòng mềm giữa câu: whether a line break only ends a full line: a sentence goes on behind it."""
    ends = ends_sentence(above.rstrip()) and not (
        above.rstrip().endswith((",", ";", ":")) and words.lstrip()[:1].islower()
    )
    if len(above) < _FULL_LINE or ends or above.isupper() or words.isupper():
        return False
    return classify(words.strip(), at=0).kind is LineKind.TEXT


def goes_on(above: str, words: str) -> bool:
    """Dấu ngắt trang giữa câu: whether a page was turned in the midst of a sentence."""
    several = above.strip().count(" ") > 1
    return several and words.lstrip()[:1].islower() and not ends_sentence(above.rstrip())
