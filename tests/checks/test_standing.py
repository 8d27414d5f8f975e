"""What stands first among faults of one severity."""

from __future__ import annotations

from qdgen.checks.registry import all_rules
from qdgen.checks.standing import _FAMILIES, _RULES, standing

RULES = {rule.name: rule for rule in all_rules()}


def test_the_table_names_rules_and_families_that_there_are() -> None:
    assert _RULES.keys() <= RULES.keys()
    assert set(_FAMILIES) == {rule.family for rule in RULES.values()}


def test_what_shames_the_signer_comes_before_tidying() -> None:
    order = [
        "date_in_text_impossible",
        "recipients_missing",
        "article_numbering",
        "placeholder_left",
        "motto_misspelt",
        "summary_opening",
        "margin_out_of_range",
        "font_not_allowed",
        "line_spacing",
        "spaces_doubled",
    ]
    standings = [standing(RULES[name]) for name in order]
    assert standings == sorted(set(standings))


def test_a_contradiction_stands_with_the_dates_that_cannot_be() -> None:
    assert standing(RULES["amount_against_words"]) == standing(RULES["date_impossible"]) == 0
