"""A rule is a value made from a function and its docstring."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from qdgen.checks.finding import Severity
from qdgen.checks.registry import all_rules
from qdgen.checks.rules.page.margin_out_of_range import margin_out_of_range

if TYPE_CHECKING:
    from qdgen.checks.rule import Rule


def by_name(name: str) -> Rule:
    return next(rule for rule in all_rules() if rule.name == name)


def test_name_and_family_are_those_of_the_file_and_its_folder() -> None:
    assert (margin_out_of_range.name, margin_out_of_range.family) == ("margin_out_of_range", "page")
    assert margin_out_of_range.severity is Severity.RANGE


def test_the_title_is_the_first_line_without_its_full_stop() -> None:
    assert by_name("motto_misspelt").title == "Tiêu ngữ viết chưa đúng"


def test_figures_in_the_explanation_come_from_the_standard() -> None:
    assert "lề trái 30–35 mm" in margin_out_of_range.doc


def test_lengths_may_be_said_in_centimetres() -> None:
    assert "lùi vào 1 cm hoặc 1,27 cm" in by_name("first_line_indent").doc


def test_paragraphs_of_the_explanation_stand_on_one_line() -> None:
    assert "phải 15–20 mm.\n\n## Cách sửa\nVào Layout" in margin_out_of_range.doc


def test_the_correction_is_what_stands_under_its_heading() -> None:
    assert margin_out_of_range.correction.startswith("Vào Layout")
    assert "##" not in margin_out_of_range.correction


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_rule_comes_back_from_a_pickle_as_itself(rule: Rule) -> None:
    assert pickle.loads(pickle.dumps(rule)) is rule  # noqa: S301 - our own
