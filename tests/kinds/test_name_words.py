from __future__ import annotations

import pytest

from qdgen.kinds import name_words
from qdgen.vietnamese.text import clean, fold

LISTS = {
    name: getattr(name_words, name)
    for name in (
        "UNITS",
        "TITLES",
        "BODIES_BEFORE_A_FIELD",
        "BODIES_BEFORE_A_NAME",
        "FIELDS",
        "PROPER_NAMES",
        "ABBREVIATIONS",
    )
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_each_phrase_once_and_cleanly(name: str) -> None:
    phrases = LISTS[name]
    assert len({fold(phrase) for phrase in phrases}) == len(phrases)
    assert [clean(phrase)[0] for phrase in phrases] == list(phrases)


def test_a_phrase_is_of_one_kind_only_but_for_police_which_is_a_body_and_a_field() -> None:
    everywhere = [fold(phrase) for phrases in LISTS.values() for phrase in phrases]
    assert {phrase for phrase in everywhere if everywhere.count(phrase) > 1} == {"công an"}


def test_units_are_small_and_everything_else_begins_with_a_capital() -> None:
    assert all(unit.islower() for unit in name_words.UNITS)
    others = [phrase for name, phrases in LISTS.items() if name != "UNITS" for phrase in phrases]
    assert all(phrase[0].isupper() for phrase in others)
