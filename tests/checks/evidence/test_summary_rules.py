"""The rule under the summary, wherever it hangs from."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from qdgen.checks.evidence.summary_rules import rules_under_summary
from qdgen.ooxml.facts import RuleFacts
from qdgen.standards.standard import Mm
from tests.checks.subjects import subject_of_example

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.checks.landmarks.records import Piece


def with_rules(**rules: tuple[RuleFacts, ...]) -> Piece:
    """The decision of the example, whose only rules in its title are these."""
    main = subject_of_example().main
    names = ("type", "summary", "authority")
    changed = {name: tuple(replace(line, rules=rules.get(name, ())) for line in main[name]) for name in names}
    elements: Mapping[str, object] = {**main.elements, **changed}
    return replace(main, elements=MappingProxyType(elements))  # type: ignore[arg-type]


def anchored(drop: float | None) -> RuleFacts:
    return RuleFacts(kind="drawing", side="anchored", length=Mm(40), drop=None if drop is None else Mm(drop))


def test_the_rule_of_the_summary_itself_comes_first() -> None:
    own, other = anchored(7), anchored(1)
    assert rules_under_summary(with_rules(summary=(own,), authority=(other,))) == (own,)


@pytest.mark.parametrize(("element", "drop"), [("type", 14.0), ("type", None), ("authority", 20.0)])
def test_a_line_may_hang_from_a_neighbour(element: str, drop: float | None) -> None:
    rule = anchored(drop)
    assert rules_under_summary(with_rules(**{element: (rule,)})) == (rule,)


def test_a_line_right_under_the_type_and_an_underline_are_not_of_the_summary() -> None:
    underline = RuleFacts(kind="underline", side="text", text="GIÁM ĐỐC")
    assert rules_under_summary(with_rules(type=(anchored(6),), authority=(underline,))) == ()
