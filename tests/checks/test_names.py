"""What elements are called."""

from __future__ import annotations

from qdgen.checks.names import COLUMNS, ELEMENT_NAMES, capitalized
from qdgen.checks.registry import all_rules


def test_every_element_that_a_rule_needs_has_a_name() -> None:
    assert {element for rule in all_rules() for element in rule.needs} <= set(ELEMENT_NAMES)


def test_columns_are_of_elements_with_names() -> None:
    assert set(COLUMNS) <= set(ELEMENT_NAMES)


def test_a_sentence_begins_with_a_capital() -> None:
    assert capitalized("đầu trang, ô phải") == "Đầu trang, ô phải"
    assert capitalized("") == ""
