"""Numbers in the forms of automatic numbering."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.ooxml.numerals import custom_numeral, numeral


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (7, "decimal", "7"),
        (7, "decimalZero", "07"),
        (12, "decimalZero", "12"),
        (4, "upperRoman", "IV"),
        (1994, "lowerRoman", "mcmxciv"),
        (4, "lowerLetter", "d"),
        (26, "upperLetter", "Z"),
        (27, "lowerLetter", "aa"),
        (53, "lowerLetter", "aaa"),
        (3, "vietnameseCounting", "ba"),
        (21, "vietnameseCounting", "hai mươi mốt"),
        (5, "numberInDash", "- 5 -"),
        (5, "bullet", ""),
        (5, "none", ""),
        (5, "thaiLetters", "5"),
        (-1, "upperRoman", "-1"),
        (10**9, "lowerLetter", "1000000000"),
        (0, "upperRoman", "0"),
        (0, "lowerLetter", "0"),
    ],
)
def test_a_number_is_written_as_its_form_says(value: int, form: str, text: str) -> None:
    assert numeral(value, form) == text


def test_a_sample_says_how_many_digits_there_are() -> None:
    assert custom_numeral(7, "001, 002, 003, ...") == "007"
    assert custom_numeral(7, "а, б, в") == "7"


@given(st.integers(1, 3999))
def test_roman_numbers_have_their_one_form(value: int) -> None:
    text = numeral(value, "upperRoman")
    assert re.fullmatch(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", text)
    worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    digits = [worth[letter] for letter in text]
    total = sum(-here if here < after else here for here, after in zip(digits, [*digits[1:], 0], strict=True))
    assert total == value
