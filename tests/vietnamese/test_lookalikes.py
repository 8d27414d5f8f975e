"""Eth and the African D in Vietnamese words, and the words that are right to hold them."""

from __future__ import annotations

import pytest

from qdgen.vietnamese.lookalikes import LOOKALIKES, corrected

ETH, AFRICAN, SMALL_ETH, SMALL_AFRICAN = "\u00d0", "\u0189", "\u00f0", "\u0256"


def test_each_look_alike_stands_for_the_letter_of_its_case() -> None:
    assert LOOKALIKES == {ETH: "Đ", AFRICAN: "Đ", SMALL_ETH: "đ", SMALL_AFRICAN: "đ"}


@pytest.mark.parametrize(
    "word",
    [
        *("Điều", "ĐIỀU", "điều", "đường", "Đoàng", "Đắk", "đ", "Đ", "đề", "đuổi"),
        *("QĐ", "NĐ", "HĐND", "BCĐ", "GDĐT", "ĐĐ", "UBĐT", "BQLDAĐT", "TĐKT", "vnđ", "qđ", "HĐQTĐ", "QĐTTg", "ĐA"),
    ],
)
@pytest.mark.parametrize(("capital", "small"), [(ETH, SMALL_ETH), (AFRICAN, SMALL_AFRICAN)], ids=["eth", "african"])
def test_vietnamese_words_and_abbreviations_are_put_right(word: str, capital: str, small: str) -> None:
    assert corrected(word.replace("Đ", capital).replace("đ", small)) == word


@pytest.mark.parametrize("word", ["Guðrún", "GUÐRÚN", "GUÐNI", "Davíð", "maður", "það", "Sigurðardóttir", "Ðjöfull"])
def test_icelandic_words_keep_their_eth(word: str) -> None:
    assert SMALL_ETH in word or ETH in word
    assert corrected(word) == word


@pytest.mark.parametrize("word", ["Điều", "đường", "D", "dân", "Quyết"])
def test_a_word_without_look_alikes_stays(word: str) -> None:
    assert corrected(word) == word
