"""How wide the columns of a table in a Word file are, where its author has set them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.ooxml.facts import TableFacts

_EQUAL = 0.5
"""Millimetres by which equal columns may differ."""


def set_widths(facts: TableFacts, edges: Sequence[int]) -> tuple[float, ...]:
    """Bề rộng các cột, in mm, between the `edges` (numbers of grid columns) of its cells; empty where nobody set them.

    The cells of a row that stand in one column each tell it, else the grid. Equal columns of a table that Word fits to
    its words are what a new table has, and nobody's choice.
    """
    if not facts.sized:
        return ()
    count = len(edges) - 1
    row = next((row for row in facts.rows if len(row.cells) == count and all(cell.width for cell in row.cells)), None)
    if row is not None:
        found = tuple(float(cell.width or 0) for cell in row.cells)
    elif edges[-1] <= len(facts.grid):
        found = tuple(float(sum(facts.grid[start:end])) for start, end in pairwise(edges))
    else:
        return ()
    if not all(found) or (not facts.fixed and max(found) - min(found) <= _EQUAL):
        return ()
    return found
