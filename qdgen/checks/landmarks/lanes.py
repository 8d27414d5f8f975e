"""Paragraphs that hold two columns or several lines, taken apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.line import part_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line

_BREAK = re.compile(r"[\n\f]")
_GAP = re.compile(
    r"\t+|(?<![ \u00a0])[ \u00a0]{3,}(?![ \u00a0])"
    r"(?=c\S{2,5}\s+h\S{1,4}\s+x\S{1,3}\s+h|[đðd]\S{2,5}\s+l\S{2,5}\W+t\S{1,3}\s+d"
    r"|[^\W\d_][^,;:/\t]{1,60}?,? *nga?\u0300?à?y\b|(?:tm|kt|tl|tuq|q)\. ?\S)"
    r"|(?:(?<=n:)[ \u00a0]{3,}|(?<=[;.])[ \u00a0]{6,})(?![ \u00a0])(?=[^\W\d_])",
    re.IGNORECASE,
)
"""Khoảng cách giữa hai cột: tabs, or spaces before what stands in a right column, in whatever form it was typed, or

after "Nơi nhận:" and a recipient.
"""
_PARTING = ("\t", "\n", "\f", "   ", "\u00a0\u00a0")
_INDENT = re.compile(r"[ \u00a0]{15,}")
"""Spaces that push a text into the right column."""


def taken_apart(line: Line) -> Iterator[Line]:
    """Tách một đoạn thành các dòng: at line breaks, and where a tab or many spaces part a left and a right column."""
    text = line.paragraph.text[line.start : line.end]
    if not text.strip() or not any(mark in text for mark in _PARTING):
        yield line
        return
    at = line.start
    for typed in _BREAK.split(text):
        if typed.strip():
            yield from _lanes(line, at, typed)
        at += len(typed) + 1


def _lanes(line: Line, at: int, typed: str) -> Iterator[Line]:
    lead = len(typed) - len(typed.lstrip())
    gap = _GAP.search(typed, lead)
    if gap is None or not typed[gap.end() :].strip() or not typed[: gap.start()].strip():
        # text after nothing but tabs, or very many spaces, stands in the right column
        pushed = "\t" in typed[:lead] or _INDENT.match(typed) is not None
        lane = "right" if pushed and not line.lane else line.lane
        yield part_of(line, at, at + len(typed), lane=lane)
        return
    yield part_of(line, at, at + gap.start(), lane=line.lane or "left")
    yield from _lanes_after(line, at + gap.end(), typed[gap.end() :])


def _lanes_after(line: Line, at: int, typed: str) -> Iterator[Line]:
    for part in re.finditer(r"[^\t]+", typed):
        if part[0].strip():
            yield part_of(line, at + part.start(), at + part.end(), lane=line.lane or "right")
