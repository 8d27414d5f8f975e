from __future__ import annotations

import unicodedata

import pytest

from qdgen.vietnamese.legacy_tables import TCVN3, VNI

SMALL = {
    unicodedata.normalize("NFC", vowel + tone)
    for vowel in "aăâeêioôơuưy"
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
} - set("aeiouy") | {"đ"}


def test_tcvn3_has_every_small_letter_and_the_capitals_without_a_tone() -> None:
    assert set(TCVN3.values()) == SMALL | set("ĂÂÊÔƠƯĐ")
    assert len(TCVN3) == len(set(TCVN3.values())) == 74


def test_vni_has_every_letter_small_and_capital() -> None:
    assert set(VNI.values()) == SMALL | {letter.upper() for letter in SMALL}


@pytest.mark.parametrize("table", [TCVN3, VNI], ids=["tcvn3", "vni"])
def test_every_code_is_latin_1_and_every_letter_one_character(table: dict[str, str]) -> None:
    assert all(0xA1 <= ord(code[-1]) <= 0xFF for code in table)
    assert all(len(letter) == 1 for letter in table.values())


@pytest.mark.parametrize(
    ("code", "letter"),
    [
        *(("\xb8", "á"), ("\xb5", "à"), ("\xb6", "ả"), ("\xb7", "ã"), ("\xb9", "ạ"), ("\xa8", "ă"), ("\xa9", "â")),
        *(("\xae", "đ"), ("\xa7", "Đ"), ("\xad", "ư"), ("\xac", "ơ"), ("\xdd", "í"), ("\xf1", "ủ"), ("\xfe", "ỵ")),
        *(("\xc6", "ặ"), ("\xcb", "ậ"), ("\xd6", "ệ"), ("\xe9", "ộ"), ("\xee", "ợ"), ("\xef", "ù"), ("\xf9", "ự")),
    ],
)
def test_known_codes_of_tcvn3(code: str, letter: str) -> None:
    assert TCVN3[code] == letter


@pytest.mark.parametrize(
    ("code", "letter"),
    [
        *(("aù", "á"), ("aø", "à"), ("aû", "ả"), ("aõ", "ã"), ("aï", "ạ"), ("aê", "ă"), ("aâ", "â"), ("ñ", "đ")),
        *(("aé", "ắ"), ("aè", "ằ"), ("aú", "ẳ"), ("aü", "ẵ"), ("aë", "ặ"), ("aá", "ấ"), ("aà", "ầ"), ("aå", "ẩ")),
        *(("í", "í"), ("ì", "ì"), ("æ", "ỉ"), ("ó", "ĩ"), ("ò", "ị"), ("ô", "ơ"), ("ôï", "ợ"), ("ö", "ư"), ("öï", "ự")),
        *(("î", "ỵ"), ("oä", "ộ"), ("eä", "ệ"), ("EÄ", "Ệ"), ("Eä", "Ệ"), ("Ñ", "Đ"), ("Ö", "Ư"), ("UÛ", "Ủ")),
    ],
)
def test_known_codes_of_vni(code: str, letter: str) -> None:
    assert VNI[code] == letter
