"""Letters of points and Roman numbers, there and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.vietnamese.letters import POINT_LETTERS, parse_roman, point_index, point_letter, roman


def test_the_letters_of_points_are_those_in_use() -> None:
    assert " ".join(POINT_LETTERS) == "a b c d đ e g h i k l m n o p q r s t u v x y"


def test_the_first_points_bear_the_letters_in_order() -> None:
    assert tuple(point_letter(index) for index in range(23)) == POINT_LETTERS


def test_beyond_the_alphabet_letters_come_in_pairs_and_then_in_threes() -> None:
    assert [point_letter(index) for index in (22, 23, 24, 45, 46)] == ["y", "aa", "ab", "ay", "ba"]
    assert point_letter(23 + 23 * 23) == "aaa"


@given(st.integers(min_value=0, max_value=10**9))
def test_a_letter_leads_back_to_its_point(index: int) -> None:
    assert point_index(point_letter(index)) == index


@given(st.text(alphabet="".join(POINT_LETTERS), min_size=1, max_size=5))
def test_a_place_leads_back_to_its_letter(letter: str) -> None:
    index = point_index(letter)
    assert index is not None
    assert point_letter(index) == letter


@pytest.mark.parametrize("letter", ["", "f", "j", "w", "z", "A", "Đ", "ă", "ê", "a)", "a ", " a", "\u00f0", "1"])
def test_what_numbers_no_point_has_no_place(letter: str) -> None:
    assert point_index(letter) is None


def test_there_is_no_point_before_the_first() -> None:
    with pytest.raises(ValueError, match="đếm từ 0"):
        point_letter(-1)


def test_every_roman_number_reads_back_as_itself_and_no_two_are_alike() -> None:
    written = [roman(number) for number in range(1, 4000)]
    assert [parse_roman(text) for text in written] == list(range(1, 4000))
    assert len(set(written)) == 3999


@pytest.mark.parametrize(
    ("number", "text"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (1990, "MCMXC"), (2026, "MMXXVI"), (3999, "MMMCMXCIX")],
)
def test_roman_numbers_look_as_they_should(number: int, text: str) -> None:
    assert roman(number) == text


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_what_has_no_roman_form_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="từ 1 đến 3999"):
        roman(number)


@pytest.mark.parametrize("text", ["", "IIII", "VV", "IC", "IXI", "iv", "MMMM", "XIV ", "XIV.", "XIV\n", "Ⅳ", "A", "12"])
def test_what_is_not_proper_roman_is_no_number(text: str) -> None:
    assert parse_roman(text) is None


@given(st.text(alphabet="IVXLCDM", max_size=8))
def test_only_the_one_proper_form_is_read(text: str) -> None:
    number = parse_roman(text)
    assert number is None or roman(number) == text
