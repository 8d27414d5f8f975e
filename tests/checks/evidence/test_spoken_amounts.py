"""Amounts in words are read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.checks.evidence.spoken_amounts import amounts, number_of
from qdgen.vietnamese.numbers import in_words


@given(st.integers(min_value=0, max_value=10**15))
def test_words_are_read_back_as_the_number_they_were_made_from(number: int) -> None:
    assert number_of(in_words(number)) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Bốn mươi chín triệu một trăm bốn mươi ngàn", 49_140_000),
        ("mười lăm nghìn lẻ tư", 15_004),
        ("hai tỉ không trăm linh năm triệu", 2_005_000_000),
        ("bốn mươi đô la", None),
    ],
)
def test_other_ways_to_say_a_number(words: str, number: int | None) -> None:
    assert number_of(words) == number


def test_figures_and_words_are_found_together() -> None:
    text = "Tổng 49.140.000 đồng (Bằng chữ: Bốn mươi chín triệu một trăm bốn mươi nghìn đồng chẵn), gồm 2 đồng"
    ((start, end, typed, figures, words),) = amounts(text)
    assert (typed, figures, words) == ("49.140.000", 49_140_000, 49_140_000)
    assert text[start:end].startswith("49.140.000 đồng (")
    assert list(amounts("không có (gì)")) == list(amounts("2 đồng (hai)")) == []
