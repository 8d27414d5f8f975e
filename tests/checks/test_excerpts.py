"""Words shown of a longer text."""

from __future__ import annotations

import pytest

from qdgen.checks.excerpts import beginning, ending


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("", "", ""),
        ("Sở Nội vụ", "Sở Nội vụ", "Sở Nội vụ"),
        (" Sở Nội vụ ", "Sở Nội vụ", "Sở Nội vụ"),
        ("Sở Nội vụ tỉnh", "Sở Nội vụ …", "… vụ tỉnh"),
        ("a" * 20, f"{'a' * 10} …", f"… {'a' * 10}"),
    ],
)
def test_a_long_text_is_cut_between_words_and_says_so(text: str, first: str, last: str) -> None:
    assert (beginning(text, 10), ending(text, 10)) == (first, last)
