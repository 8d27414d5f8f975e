from __future__ import annotations

import pytest

from qdgen.layout.compounds import COMPOUNDS, parts_compound


@pytest.mark.parametrize(
    ("last", "first", "parted"),
    [
        ("kế", "hoạch", True),
        ("THỂ", "THAO,", True),
        ("Kế", "hoạch;", True),
        ("hoạch", "thi", False),
        ("và", "du", False),
    ],
    ids=["small", "capital with comma", "mixed", "two words", "linking word"],
)
def test_a_compound_is_known_in_any_case_and_with_what_follows_it(last: str, first: str, *, parted: bool) -> None:
    assert parts_compound(last, first) is parted


def test_every_compound_has_two_syllables_in_small_letters() -> None:
    assert all(len(word.split(" ")) == 2 and word == word.lower() for word in COMPOUNDS)
