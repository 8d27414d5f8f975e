"""Clean text, forbidden characters, keys and words for comparing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.vietnamese.text import Repair, clean, fold, forbidden, words

INVISIBLE = "\u00ad\u034f\u200b\u200c\u200d\u200e\u202a\u202e\u2060\ufeff"
SPACES = "\u00a0\u1680\u2000\u2002\u2003\u2009\u200a\u202f\u205f\u3000"
VIETNAMESE = "aàảãáạăằâầậbcdđeèêềệghiìklmnoòôồơờợpqrstuùưừựvxyỳỷỹýỵĐÀẠỘƯQĐ"
MESSY = st.text(
    alphabet=st.sampled_from(
        VIETNAMESE + "\u0300\u0301\u0302\u0323\u031b" + INVISIBLE + SPACES + " \t\n\r\u2028,-ÐðƉɖ9"
    )
) | st.text(alphabet=st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "expected", "repairs"),
    [
        ("Ðiều 1", "Điều 1", [("Ðiều", "Điều", "look-alike")]),
        ("QÐ-UBND", "QĐ-UBND", [("QÐ", "QĐ", "look-alike")]),
        ("3.510.000 \u0256", "3.510.000 đ", [("\u0256", "đ", "look-alike")]),
        ("Quye\u0302\u0301t", "Quyết", [("Quye\u0302\u0301t", "Quyết", "nfd")]),
        ("thê\u0301", "thế", [("thê\u0301", "thế", "nfd")]),
        ("Số:\u00a005", "Số: 05", [("\u00a0", " ", "space")]),
        ("căn  cứ", "căn cứ", [("  ", " ", "space")]),
        (" ab\t", "ab", [(" ", "", "space"), ("\t", "", "space")]),
        ("a \r\n b", "a\nb", [(" \r\n ", "\n", "space")]),
        ("a\u2028b\rc", "a\nb\nc", [("\u2028", "\n", "space"), ("\r", "\n", "space")]),
        ("\ufeffĐiều", "Điều", [("\ufeffĐiều", "Điều", "invisible")]),
        ("quyết\u00adđịnh", "quyếtđịnh", [("quyết\u00adđịnh", "quyếtđịnh", "invisible")]),
        (" \u200b ", "", [("\u200b", "", "invisible"), ("  ", " ", "space"), (" ", "", "space")]),
        ("e\u034f\u0301", "é", [("e\u034f\u0301", "e\u0301", "invisible"), ("e\u0301", "é", "nfd")]),
        ("\u00a0\u200bÐe\u0302\u0300  ", "Đề", None),
    ],
)
def test_each_fault_is_put_right_and_told(text: str, expected: str, repairs: list[tuple[str, str, str]] | None) -> None:
    cleaned, found = clean(text)
    assert cleaned == expected
    if repairs is not None:
        assert found == tuple(Repair(before=before, after=after, kind=kind) for before, after, kind in repairs)
    else:
        assert {repair.kind for repair in found} == {"invisible", "nfd", "look-alike", "space"}


@pytest.mark.parametrize("text", ["", "a", "Article 1.", "Điều 1. Ủy ban nhân dân\ttỉnh", "a\n\nb", "Guðrún", "a\tb"])
def test_clean_text_comes_back_untouched(text: str) -> None:
    cleaned, repairs = clean(text)
    assert cleaned is text
    assert repairs == ()


@given(MESSY)
def test_clean_text_needs_no_second_cleaning(text: str) -> None:
    once = clean(text)[0]
    assert clean(once) == (once, ())


@given(MESSY)
def test_cleaning_tells_every_change_and_only_changes(text: str) -> None:
    cleaned, repairs = clean(text)
    assert (cleaned == text) == (not repairs)
    assert all(repair.before != repair.after for repair in repairs)


@given(MESSY)
def test_cleaning_keeps_every_letter(text: str) -> None:
    def letters(value: str) -> str:
        lookalikes = str.maketrans("ÐƉðɖ", "ĐĐđđ", INVISIBLE)
        composed = unicodedata.normalize("NFC", value.translate(lookalikes))
        return "".join(char for char in composed if char.isalnum())

    visible = "".join(char for char in text if clean(f"a{char}b")[0] != "ab")
    assert letters(clean(text)[0]) == letters(visible)


@given(MESSY)
def test_clean_text_is_composed_and_evenly_spaced(text: str) -> None:
    cleaned = clean(text)[0]
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned == cleaned.strip(" \t\n")
    assert "  " not in cleaned
    assert not set(cleaned) & set(INVISIBLE + SPACES + "\r\u2028\u2029")


@given(st.text(alphabet=VIETNAMESE + " "))
def test_decomposed_text_cleans_to_the_same_as_composed_text(text: str) -> None:
    assert clean(unicodedata.normalize("NFD", text))[0] == clean(text)[0]


@pytest.mark.parametrize(
    "char",
    [
        *("\x00", "\x07", "\x0b", "\x0c", "\r", "\x1f", "\x7f", "\x85"),
        *("\ud800", "\udfff", "\ufffe", "\uffff", "\ue000", "\uf8ff", "\U000f0000", "\U0010fffd"),
    ],
    ids=ascii,
)
def test_a_character_no_document_may_hold_is_found(char: str) -> None:
    assert forbidden(f"Điều 1{char}\x01") == char


def test_ordinary_text_holds_nothing_forbidden() -> None:
    assert forbidden("Điều 1.\tỦy ban\nnhân dân “tỉnh” – 5 m² ≤ \U0001f600 \u00a0\ufeff") is None


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn"])))
def test_no_assigned_visible_character_is_forbidden(text: str) -> None:
    assert forbidden(text) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA", "Cộng hòa xã hội chủ nghĩa"),
        ("Uỷ ban", "ỦY BAN"),
        ("thuý khoẻ loà toà", "thúy khỏe lòa tòa"),
        ("Nguyễn Văn A", unicodedata.normalize("NFD", "NGUYỄN VĂN A")),
        ("Điều", "điều"),
    ],
)
def test_texts_that_differ_in_form_alone_have_one_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("quý", "quỳ"), ("của", "cua"), ("giá", "gia"), ("qua", "quà"), ("hòa", "hóa"), ("hoa", "hòa"), ("dân", "đân")],
)
def test_different_words_have_different_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("word", ["quý", "của", "giá", "qua", "quốc hội", "ngoài", "toàn", "khuỷu", "hòa", "ủy"])
def test_well_written_words_are_their_own_key(word: str) -> None:
    assert fold(word) == word


def test_a_mark_too_many_joins_no_letter_that_a_tone_mark_has_left() -> None:
    key = fold("eẠ\u0323")
    assert fold(key) == key


@given(MESSY)
def test_a_key_is_its_own_key_and_ignores_capitals_and_form(text: str) -> None:
    key = fold(text)
    assert fold(key) == key
    assert fold(unicodedata.normalize("NFD", text)) == key
    assert fold(unicodedata.normalize("NFC", text)) == key


@given(st.text(alphabet=VIETNAMESE + " ,.-"))
def test_a_text_and_its_capitals_have_one_key(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) == fold(text)


def test_words_are_split_at_any_white_space() -> None:
    assert words(" Căn\u00a0cứ\tLuật\r\nTổ \u2009chức\u3000") == ("Căn", "cứ", "Luật", "Tổ", "chức")
    assert words(" \n ") == ()


@given(MESSY)
def test_words_hold_all_the_text_but_its_white_space(text: str) -> None:
    assert "".join(words(text)) == "".join(clean(text)[0].split())
    assert all(word and word.split() == [word] for word in words(text))
