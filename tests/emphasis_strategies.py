"""Hypothesis strategies: emphasis that a text can have, in every combination of looks."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from hypothesis import strategies as st

from qdgen.model.body import Article, Clause, Dash, Paragraph, Point
from qdgen.model.emphasis import Emphasis, Script
from qdgen.model.table import Cell

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_Look = tuple[bool, bool, Script | None]
_Node = TypeVar("_Node", Article, Clause, Point, Dash, Paragraph, Cell)
_WORD = re.compile(r"\S+")


def looks() -> SearchStrategy[_Look]:
    """Bold, italic, raised or lowered: at least one of them."""
    scripts = st.sampled_from((None, Script.SUPERSCRIPT, Script.SUBSCRIPT))
    return st.tuples(st.booleans(), st.booleans(), scripts).filter(any)


@cache
def some_looks() -> SearchStrategy[_Look | None]:
    """Mostly none, so that a document does not grow too slow to draw."""
    return st.none() | st.none() | looks()


def emphasising(nodes: SearchStrategy[_Node]) -> SearchStrategy[_Node]:
    """The nodes, in some of which a few words are set apart as a reader of the page would see it.

    All of a text is never set apart, and bold is no emphasis in a heading.
    """
    return st.builds(_emphasised, nodes, some_looks(), st.integers(1, 3), st.integers(1, 2))


def _emphasised(node: _Node, look: _Look | None, first: int, count: int) -> _Node:
    text = node.text or getattr(node, "heading", "")
    words = list(_WORD.finditer(text))[first : first + count]
    if look is None or not words:
        return node
    bold, italic, script = look
    bold = bold and bool(node.text)
    if not (bold or italic or script):
        return node
    one = Emphasis(start=words[0].start(), end=words[-1].end(), bold=bold, italic=italic, script=script)
    return replace(node, emphasis=(one,))


def emphases(text: str, *, most: int = 4) -> SearchStrategy[tuple[Emphasis, ...]]:
    """Emphasis of any letters of `text`, none across a line break, equal neighbours made one."""
    places = st.lists(st.integers(0, len(text)), max_size=2 * most, unique=True).map(sorted)
    chosen = st.lists(looks() | st.none(), min_size=2 * most, max_size=2 * most)
    return st.builds(lambda places, chosen: _built(text, places, chosen), places, chosen)


def _built(text: str, places: list[int], chosen: list[_Look | None]) -> tuple[Emphasis, ...]:
    found: list[Emphasis] = []
    for start, end, look in zip(places, places[1:], chosen, strict=False):
        if look is None or "\n" in text[start:end]:
            continue
        before = found[-1] if found else None
        joins = before is not None and before.end == start and (before.bold, before.italic, before.script) == look
        first = found.pop().start if joins else start
        found.append(Emphasis(start=first, end=end, bold=look[0], italic=look[1], script=look[2]))
    return tuple(found)
