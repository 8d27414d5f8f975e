"""Those a document is sent to, each on a line below "Kính gửi:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.landmarks import patterns
from qdgen.checks.landmarks.records import Level
from qdgen.checks.landmarks.units import level_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.checks.line import Line

_LONGEST_NAME = 110
"""Letters of one of those addressed."""


def end_of_addressees(lines: Sequence[Line], at: int) -> int:
    """Hết phần "Kính gửi" (hoặc "... điện:"): the index after the lines from `at` on that go on with the one above.

    They begin with a dash, or end as an item of a list does; `at` itself where the line above leaves nothing to them.
    """
    above = lines[at - 1] if at else None
    if above is None or not _leaves_more(above):
        return at
    while at < len(lines) and not lines[at].depth and _is_item(lines[at]):
        at += 1
    return at


def _leaves_more(line: Line) -> bool:
    """Whether those addressed stand, all or but the first, on further lines."""
    if line.opening.startswith("kính gửi"):
        return line.key in {"kính gửi", "kính gửi."} or patterns.LISTED.search(line.text) is not None
    return "điện" in line.opening and line.text.endswith(":") and patterns.WIRES.match(line.key) is not None


def _is_item(line: Line) -> bool:
    if level_of(line) is Level.DASH:
        return True
    return line.text.endswith(";") and len(line.text) < _LONGEST_NAME and not patterns.BASIS.match(line.opening)
