"""Every rule against its cases: it finds its fault, says so in these words, and passes the look-alike."""

from __future__ import annotations

import pytest

from qdgen.checks.finding import Severity, Status
from qdgen.checks.registry import all_rules
from tests.checks.rule_cases import CASES, RuleCase, rule_cases
from tests.conftest import IN_CI

ALL = rule_cases()


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.rule_name}: {case.name}")
def test_a_rule_says_what_its_case_expects(case: RuleCase, pytestconfig: pytest.Config) -> None:
    report = case.report()
    said = case.said(report)
    if pytestconfig.getoption("--accept") and not IN_CI:
        case.accept(said)
    else:
        assert said == case.expected
    assert bool(said) == case.is_fault
    others = {
        one.rule.code
        for one in report.findings
        if one.rule.severity is Severity.MUST and one.rule.name != case.rule_name
    }
    assert others == set(case.recipe.get("also", ()))


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_rule_has_a_page_and_a_case_with_a_fault_and_a_look_alike(rule: object) -> None:
    assert hasattr(rule, "family")
    kinds = {case.is_fault for case in ALL if case.rule_name == rule.name}  # type: ignore[attr-defined]
    assert kinds == {True, False}, f"write tests/cases/checks/{rule.family}/{rule.name}.md"  # type: ignore[attr-defined]


def test_every_case_is_about_a_rule_that_exists() -> None:
    known = {f"{rule.family}/{rule.name}" for rule in all_rules()}
    assert {file.relative_to(CASES).with_suffix("").as_posix() for file in CASES.glob("*/*.md")} <= known


def test_codes_are_unique_and_stand_in_their_family() -> None:
    codes = [rule.code for rule in all_rules()]
    assert len(codes) == len(set(codes))
    hundreds: dict[str, set[str]] = {}
    for rule in all_rules():
        hundreds.setdefault(rule.family, set()).add(rule.code[:3])
    assert all(len(found) == 1 for found in hundreds.values()), hundreds


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_rule_explains_itself(rule: object) -> None:
    doc = rule.doc  # type: ignore[attr-defined]
    assert "## Yêu cầu" in doc
    assert rule.correction  # type: ignore[attr-defined]
    assert "{" not in doc


def test_rules_that_carry_mends_say_so() -> None:
    carrying = set()
    for case in ALL:
        for one in case.report().findings if case.is_fault else ():
            if one.rule.name == case.rule_name and one.finding.mends:
                carrying.add(one.rule.name)
    assert carrying == {rule.name for rule in all_rules() if rule.mendable}


def test_statuses_add_up() -> None:
    for case in ALL[:3]:
        report = case.report()
        assert sum(report.count(status) for status in Status) == len(all_rules())
