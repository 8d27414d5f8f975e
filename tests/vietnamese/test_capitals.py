"""Capital and small letters, with the letters only Vietnamese has."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.vietnamese.capitals import is_upper, lower_first, sentence, upper


def test_every_vietnamese_letter_has_its_capital() -> None:
    assert upper("Ủy ban nhân dân tỉnh, được đề nghị: ưỡn, ặ, ỷ") == "ỦY BAN NHÂN DÂN TỈNH, ĐƯỢC ĐỀ NGHỊ: ƯỠN, Ặ, Ỷ"


@given(st.text())
def test_what_was_put_in_capitals_has_no_small_vietnamese_letter(text: str) -> None:
    assert not set(upper(text)) & set("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệ")


@pytest.mark.parametrize("text", ["QUYẾT ĐỊNH", "KẾ HOẠCH SỐ 12/KH-UBND", "Đ", unicodedata.normalize("NFD", "ĐIỀU")])
def test_text_in_capitals_is_known(text: str) -> None:
    assert is_upper(text)


@pytest.mark.parametrize("text", ["", "12/2025", "./.", "QUYẾT ĐỊNh", "QĐ-TTg", "điều", "Đặng"])
def test_text_with_a_small_letter_or_no_letter_is_not_in_capitals(text: str) -> None:
    assert not is_upper(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("điều chỉnh Kế hoạch", "Điều chỉnh Kế hoạch"),
        ("“ủy ban”", "“Ủy ban”"),
        ("(ban hành kèm theo)", "(Ban hành kèm theo)"),
        ("- các sở", "- Các sở"),
        ("UBND tỉnh", "UBND tỉnh"),
        ("05 xã, phường", "05 xã, phường"),
        ("", ""),
        ("...", "..."),
    ],
)
def test_a_sentence_begins_with_a_capital_and_keeps_the_rest(text: str, expected: str) -> None:
    assert sentence(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Điều chỉnh Kế hoạch", "điều chỉnh Kế hoạch"),
        ("“Ủy ban”", "“ủy ban”"),
        ("Ý kiến", "ý kiến"),
        ("Ý", "ý"),
        ("UBND tỉnh", "UBND tỉnh"),
        ("QĐ-TTg", "QĐ-TTg"),
        ("05 Xã", "05 Xã"),
        ("", ""),
    ],
)
def test_a_continuation_begins_small_but_an_abbreviation_stays(text: str, expected: str) -> None:
    assert lower_first(text) == expected


@given(st.text())
def test_only_the_first_letter_of_a_sentence_may_change(text: str) -> None:
    changed = sentence(text)
    assert changed.casefold() == text.casefold()
    assert sentence(changed) == changed
    assert lower_first(changed).casefold() == text.casefold()
