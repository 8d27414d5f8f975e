"""The rule under the summary, wherever on the page's title it hangs from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.once import once
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece
    from qdgen.ooxml.facts import RuleFacts

_FURTHER_DOWN = Mm(9)
"""A line hung that far below the top of the type name is seen under the summary."""


@once
def rules_under_summary(piece: Piece) -> tuple[RuleFacts, ...]:
    """Các đường kẻ dưới trích yếu: its own, else one that hangs from the paragraph above or below it.

    A drawn line may be anchored in the type name or in the line of authority and stand under the summary all the same.
    """
    own = tuple(rule for line in piece["summary"] for rule in line.rules)
    if own:
        return own
    hanging = [
        rule
        for line in piece["type"]
        for rule in line.rules
        if rule.side == "anchored" and (rule.drop is None or rule.drop >= _FURTHER_DOWN)
    ]
    return (*hanging, *(rule for line in piece["authority"] for rule in line.rules if rule.side == "anchored"))
