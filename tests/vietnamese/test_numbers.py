"""Numbers in words and digits, against a reader of words that knows nothing of how they were made."""

from __future__ import annotations

import ast
import itertools
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.vietnamese import numbers
from qdgen.vietnamese.numbers import amount, amount_in_words, decimal_in_words, group_digits, in_words

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
UNITS = {word: value for value, word in enumerate(DIGITS)} | {"mốt": 1, "lăm": 5}
PLACES = {"nghìn": 10**3, "triệu": 10**6}


def parse_group(words: list[str], *, first: bool) -> int:
    """The worth of the words of one group of three digits; every group but the first must name its hundreds."""
    assert words
    value = 0
    if "trăm" in words:
        assert words[1] == "trăm"
        value, words = 100 * UNITS[words[0]], words[2:]
        assert words != ["linh"]
        if words[:1] == ["linh"]:
            assert len(words) == 2
            return value + UNITS[words[1]]
        assert len(words) != 1 or words == ["mười"]
    else:
        assert first
    if words[:1] == ["mười"]:
        value, words = value + 10, words[1:]
    elif words[1:2] == ["mươi"]:
        value, words = value + 10 * UNITS[words[0]], words[2:]
    assert len(words) <= 1
    return value + sum(UNITS[word] for word in words)


def parse_period(words: list[str], *, first: bool) -> int:
    """The worth of the words of nine digits: groups that end in triệu and nghìn, and one that ends in neither."""
    value, group = 0, list[str]()
    for word in words:
        if word in PLACES:
            value += parse_group(group, first=first) * PLACES[word]
            group, first = [], False
        else:
            group.append(word)
    return value + (parse_group(group, first=first) if group else 0)


def parse_words(text: str) -> int:
    """What a reader makes of a number in words: periods of nine digits, each followed by the tỷ it is worth."""
    if text.startswith("âm "):
        return -parse_words(text.removeprefix("âm "))
    total, period, first = 0, 0, True
    for is_scale, run in itertools.groupby(text.split(), key=lambda word: word == "tỷ"):
        if is_scale:
            total, period = total + period * int("1" + "0" * 9 * len(list(run))), 0
        else:
            period, first = parse_period(list(run), first=first), False
    return total + period


def spelt(number: int) -> str:
    """0 to 999 in words, from the rules of the school book."""
    hundreds, tens, units = number // 100, number // 10 % 10, number % 10
    words = [DIGITS[hundreds], "trăm"] if hundreds else []
    if tens == 0 and (units or not hundreds):
        words += [*(["linh"] if hundreds else []), DIGITS[units]]
    if tens:
        words += ["mười"] if tens == 1 else [DIGITS[tens], "mươi"]
        special = {1: "mốt" if tens > 1 else "một", 5: "lăm"}
        words += [special.get(units, DIGITS[units])] if units else []
    return " ".join(words)


def test_every_number_of_up_to_three_digits_is_read_as_the_school_book_does() -> None:
    assert [in_words(number) for number in range(1000)] == [spelt(number) for number in range(1000)]


def test_every_number_of_up_to_five_digits_reads_back_as_itself() -> None:
    assert [number for number in range(100_000) if parse_words(in_words(number)) != number] == []


@given(st.integers(min_value=0, max_value=10**15))
def test_a_number_reads_back_as_itself(number: int) -> None:
    assert parse_words(in_words(number)) == number


@given(st.integers(min_value=-(10**60), max_value=10**60))
def test_a_number_of_any_size_and_sign_reads_back_as_itself(number: int) -> None:
    assert parse_words(in_words(number)) == number


@given(st.lists(st.sampled_from([0, 0, 0, 1, 5, 10, 15, 21, 100, 105, 999]), min_size=1, max_size=14))
def test_a_number_full_of_gaps_reads_back_as_itself(groups: list[int]) -> None:
    number = sum(group * 1000**place for place, group in enumerate(groups))
    assert parse_words(in_words(number)) == number


@given(st.integers(min_value=-(10**40), max_value=10**40))
def test_no_word_of_everyday_speech_and_no_double_space_occurs(number: int) -> None:
    words = in_words(number).split(" ")
    assert set(words) <= UNITS.keys() | PLACES.keys() | {"âm", "linh", "mười", "mươi", "trăm", "tỷ"}


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (2025, "hai nghìn không trăm hai mươi lăm"),
        (1001, "một nghìn không trăm linh một"),
        (10_000, "mười nghìn"),
        (1_000_005, "một triệu không trăm linh năm"),
        (1_005_000, "một triệu không trăm linh năm nghìn"),
        (1_700_000, "một triệu bảy trăm nghìn"),
        (10**9, "một tỷ"),
        (10**9 + 15, "một tỷ không trăm mười lăm"),
        (10**12, "một nghìn tỷ"),
        (1_005 * 10**9, "một nghìn không trăm linh năm tỷ"),
        (10**14, "một trăm nghìn tỷ"),
        (10**15, "một triệu tỷ"),
        (10**18, "một tỷ tỷ"),
        (10**18 + 5 * 10**9, "một tỷ tỷ không trăm linh năm tỷ"),
        (10**27 + 5 * 10**9, "một tỷ tỷ tỷ không trăm linh năm tỷ"),
        (10**30, "một nghìn tỷ tỷ tỷ"),
        (-5, "âm năm"),
        (-21, "âm hai mươi mốt"),
    ],
)
def test_known_numbers_where_num2words_goes_wrong(number: int, words: str) -> None:
    assert in_words(number) == words


@pytest.mark.parametrize(
    ("dong", "words"),
    [
        (3_510_000, "Ba triệu năm trăm mười nghìn đồng"),
        (1_700_000, "Một triệu bảy trăm nghìn đồng"),
        (0, "Không đồng"),
        (-2_000, "Âm hai nghìn đồng"),
    ],
)
def test_an_amount_in_words_begins_with_a_capital_and_names_the_unit(dong: int, words: str) -> None:
    assert amount_in_words(dong) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2.05", "hai phẩy không năm"),
        ("2.5", "hai phẩy năm"),
        ("2.50", "hai phẩy năm mươi"),
        ("2.35", "hai phẩy ba mươi lăm"),
        ("2.00", "hai phẩy không không"),
        ("502.467", "năm trăm linh hai phẩy bốn trăm sáu mươi bảy"),
        ("73.108", "bảy mươi ba phẩy một trăm linh tám"),
        ("0.032", "không phẩy không trăm ba mươi hai"),
        ("0.005", "không phẩy không trăm linh năm"),
        ("0.000", "không phẩy không không không"),
        ("3.1416", "ba phẩy một bốn một sáu"),
        ("-0.5", "âm không phẩy năm"),
        ("-0", "không"),
        ("1E+3", "một nghìn"),
        ("1234567890123456789012345678901.5", None),
    ],
)
def test_decimals_are_read_as_written(value: str, words: str | None) -> None:
    whole = value.partition(".")[0]
    assert decimal_in_words(Decimal(value)) == (words or f"{in_words(int(whole))} phẩy năm")


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=10**6, places=3))
def test_a_decimal_with_three_places_reads_back_as_itself(value: Decimal) -> None:
    whole, fraction = decimal_in_words(value).split(" phẩy ")
    thousandths = 0 if fraction == "không không không" else parse_group(fraction.split(), first=False)
    assert parse_words(whole) + Decimal(thousandths) / 1000 == value


@given(st.integers(min_value=0, max_value=999_999), st.integers(min_value=1, max_value=9))
def test_decimals_that_differ_are_read_differently(digits: int, places: int) -> None:
    value = Decimal(digits).scaleb(-places)
    other = Decimal(digits + 1).scaleb(-places)
    assert decimal_in_words(value) != decimal_in_words(other)
    assert decimal_in_words(value) != decimal_in_words(value.scaleb(-1)) or value == 0


@pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_what_is_no_finite_number_has_no_words(value: str) -> None:
    with pytest.raises(ValueError, match="không đọc được thành chữ"):
        decimal_in_words(Decimal(value))


@pytest.mark.parametrize("value", [2.05, 2, "2,05", None])
def test_only_a_decimal_is_read_as_one(value: object) -> None:
    with pytest.raises(TypeError, match="cần một số thập phân"):
        decimal_in_words(value)  # type: ignore[arg-type]


@given(st.integers(min_value=-(10**70), max_value=10**70))
def test_grouped_digits_lose_nothing(number: int) -> None:
    grouped = group_digits(number)
    assert int(grouped.replace(".", "")) == number
    first, *others = grouped.removeprefix("-").split(".")
    assert 1 <= len(first) <= 3
    assert all(len(group) == 3 for group in others)


@given(st.integers(min_value=-(10**70), max_value=10**70))
def test_an_amount_is_the_grouped_digits_and_the_unit(dong: int) -> None:
    assert amount(dong) == f"{group_digits(dong)} đồng"


def test_amounts_look_as_documents_write_them() -> None:
    assert group_digits(3_510_000) == "3.510.000"
    assert amount(3_510_000) == "3.510.000 đồng"


@pytest.mark.parametrize("function", [in_words, amount_in_words, group_digits, amount])
@pytest.mark.parametrize("value", [True, 1.0, "1", None, Decimal(1)])
def test_only_whole_numbers_are_taken(function: object, value: object) -> None:
    assert callable(function)
    with pytest.raises(TypeError, match="cần một số nguyên"):
        function(value)


@pytest.mark.parametrize("path", sorted(Path(numbers.__file__).parent.glob("*.py")), ids=lambda path: path.name)
def test_importing_the_package_loads_no_foreign_library(path: Path) -> None:
    body = ast.parse(path.read_text(encoding="utf-8")).body
    imported = {alias.name for node in body if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in body if isinstance(node, ast.ImportFrom)}
    assert not [name for name in imported if name.startswith(("babel", "num2words"))]
    assert all(name.startswith("qdgen.vietnamese") for name in imported if name.startswith("qdgen"))
