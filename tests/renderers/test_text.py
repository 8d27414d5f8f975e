"""Documents as plain text, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings

from qdgen.readers.text import read_text
from qdgen.renderers.text import to_text
from tests.strategies import decisions, plans

if TYPE_CHECKING:
    from qdgen.kinds.decision import Decision
    from qdgen.kinds.plan import Plan

ANYTHING = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=60)


@ANYTHING
@given(decisions())
def test_a_decision_comes_back_from_its_text(decision: Decision) -> None:
    assert read_text(to_text(decision)).document == decision


@ANYTHING
@given(plans())
def test_a_plan_comes_back_from_its_text(plan: Plan) -> None:
    assert read_text(to_text(plan)).document == plan
