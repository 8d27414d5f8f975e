from __future__ import annotations

from datetime import date

import pytest

from qdgen.readers.mappings.bare_words import day, meaning, number, whole
from qdgen.readers.mappings.tree import Bare


@pytest.mark.parametrize("words", ["Điều 1", "8:30", "1.000.000", "1_000", "y", "n", "2025-12", "x1", "-", "+", "0o9"])
def test_words_are_words(words: str) -> None:
    assert meaning(words) == words


@pytest.mark.parametrize("words", ["", "~", "null", "NULL"])
def test_nothing_is_nothing(words: str) -> None:
    assert meaning(words) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("010", 10),
        ("-5", -5),
        ("0", 0),
        ("1.5", 1.5),
        ("1.000", 1.0),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("true", True),
        ("FALSE", False),
        ("2025-12-05", date(2025, 12, 5)),
    ],
)
def test_a_value_is_told_with_its_words(words: str, value: object) -> None:
    found = meaning(words)
    assert found == Bare(words=words, value=value)  # type: ignore[arg-type] # a table of all types
    assert isinstance(found, Bare)
    assert type(found.value) is type(value)


@pytest.mark.parametrize(
    "words",
    [
        "yes",
        "No",
        "ON",
        "off",
        "0x1F",
        "0o17",
        ".inf",
        "-.INF",
        ".NaN",
        "9" * 16,
        "1e999",
        "2025-02-30",
        "2025-12-05 10:00:00",
    ],
)
def test_what_programs_read_differently_has_no_value(words: str) -> None:
    assert meaning(words) == Bare(words=words)


def test_numbers_beyond_all_use_are_none() -> None:
    assert whole("9" * 15) == 999_999_999_999_999
    assert whole("9" * 16) is None
    assert number("1" * 5000) is None
    assert number("1e-3") == 0.001


def test_a_day_is_one_of_the_calendar() -> None:
    assert day("2024-02-29") == date(2024, 2, 29)
    assert day("2025-2-29") is None
    assert day("29/02/2024") is None
