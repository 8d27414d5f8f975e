"""Authorities, posts and names of people, told by their words."""

from __future__ import annotations

import pytest

from qdgen.model.closing import SigningAuthority
from qdgen.readers.grammar.signing_words import is_name, is_person, is_post, split_capacity


@pytest.mark.parametrize(
    ("words", "authority", "holder"),
    [
        ("KT. CHỦ TỊCH", "KT.", "CHỦ TỊCH"),
        ("KT.CHỦ TỊCH", "KT.", "CHỦ TỊCH"),
        ("KT CHỦ TỊCH", "KT.", "CHỦ TỊCH"),
        ("K/T CHỦ TỊCH", "KT.", "CHỦ TỊCH"),
        ("K.T. GIÁM ĐỐC", "KT.", "GIÁM ĐỐC"),
        ("TM ỦY BAN NHÂN DÂN", "TM.", "ỦY BAN NHÂN DÂN"),
        ("T/M UBND TỈNH", "TM.", "UBND TỈNH"),
        ("TL CHỦ TỊCH", "TL.", "CHỦ TỊCH"),
        ("TL BỘ TRƯỞNG", "TL.", "BỘ TRƯỞNG"),
        ("TUQ CHỦ TỊCH", "TUQ.", "CHỦ TỊCH"),
        ("Q GIÁM ĐỐC", "Q.", "GIÁM ĐỐC"),
        ("KT. X", "KT.", "X"),
    ],
)
def test_an_authority_is_known_however_it_is_typed(words: str, authority: str, holder: str) -> None:
    assert split_capacity(words) == (SigningAuthority(authority), holder)


@pytest.mark.parametrize("words", ["KT", "KT.", "TM HÀ NỘI", "KTCHỦ TỊCH", "CHỦ TỊCH", "Q ABC", "TLCH"])
def test_other_lines_are_no_authority(words: str) -> None:
    assert split_capacity(words) is None


@pytest.mark.parametrize(
    "words", ["PHÓ CHỦ TỊCH", "Giám đốc Sở", "Trưởng ban", "Uỷ viên", "CỤC TRƯỞNG", "Phó Trưởng ban"]
)
def test_a_post_is_known_by_its_first_words(words: str) -> None:
    assert is_post(words)


@pytest.mark.parametrize("words", ["Dự thảo lần 2", "Nguyễn Văn A", "Phó Đức A", ""])
def test_other_words_are_no_post(words: str) -> None:
    assert not is_post(words)


@pytest.mark.parametrize(
    "words", ["Nguyễn Văn A", "NGUYỄN VĂN A", "H'Giả Niê", "Đại tá Lê Văn B", "PGS.TS. Trần Thị C"]
)
def test_a_name_is_two_to_six_capitalised_syllables(words: str) -> None:
    assert is_person(words)


@pytest.mark.parametrize("words", ["A", "Dự thảo lần 2", "Nguyễn văn A", "Một Hai Ba Bốn Năm Sáu Bảy", "Lê A2", ""])
def test_other_words_are_no_name(words: str) -> None:
    assert not is_person(words)


@pytest.mark.parametrize("words", ["PHẠM VĂN D", "Nguyễn Văn A", "ThS. Lê A", "HÀ VĂN B"])
def test_a_name_begins_with_a_surname(words: str) -> None:
    assert is_name(words)


@pytest.mark.parametrize("words", ["HÀ NỘI", "CAO BẰNG", "DANH MỤC", "GIÁM ĐỐC", "Trần", "Lê văn a"])
def test_places_and_other_capitals_are_no_name(words: str) -> None:
    assert not is_name(words)


@pytest.mark.parametrize(
    "words",
    [
        "BS.CKII. Phan Thị Mẫu",
        "BSCKI Phan Thị Mẫu",
        "BS CK II Phan Thị Mẫu",
        "Ths. Lê Văn B",
        "Th.S Lê Văn B",
        "Đại tá, TS. Lê Văn B",
        "TS.Nguyễn Văn A",
    ],
)
def test_ranks_and_degrees_may_stand_before_a_name(words: str) -> None:
    assert is_name(words)


def test_a_name_that_begins_with_the_letters_of_a_degree_is_whole() -> None:
    assert is_person("KSOR PHƯỚC")
    assert not is_person("TS. A")
