"""Names of bodies from a masthead, or from what else a draft says."""

from __future__ import annotations

import pytest

from qdgen.readers.grammar.issuers import abbreviation_of, begins_a_body, issuer_names, name_from_authority, same_name
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.splitting import read_lines


@pytest.mark.parametrize(
    ("text", "parent", "name"),
    [
        ("ỦY BAN NHÂN DÂN\nTỈNH SƠN LA", "", "ỦY BAN NHÂN DÂN TỈNH SƠN LA"),
        ("UỶ BAN NHÂN DÂN\n\nTỈNH SƠN LA", "", "UỶ BAN NHÂN DÂN TỈNH SƠN LA"),
        ("UBND TỈNH BÌNH MINH\nSỞ NỘI VỤ", "UBND TỈNH BÌNH MINH", "SỞ NỘI VỤ"),
        ("ỦY BAN NHÂN DÂN\nTỈNH BÌNH MINH\nSỞ NỘI VỤ", "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", "SỞ NỘI VỤ"),
        ("\\TẬP THỂ GIẢ ĐỊNH\n\n\\NHÓM GIẢ ĐỊNH", "TẬP THỂ GIẢ ĐỊNH", "NHÓM GIẢ ĐỊNH"),
        ("TRƯỜNG ĐẠI HỌC\nGIẢ ĐỊNH", "", "TRƯỜNG ĐẠI HỌC GIẢ ĐỊNH"),
        ("", "", ""),
    ],
)
def test_names_are_told_apart_by_the_words_for_bodies(text: str, parent: str, name: str) -> None:
    assert issuer_names(read_lines(text, Ledger()), Ledger()) == (parent, name)


def test_lines_taken_for_one_name_are_a_remark_but_for_a_council() -> None:
    ledger = Ledger()
    issuer_names(read_lines("TRƯỜNG ĐẠI HỌC\nGIẢ ĐỊNH", Ledger()), ledger)
    issuer_names(read_lines("HỘI ĐỒNG NHÂN DÂN\nXÃ AN LÀNH", Ledger()), ledger)
    assert [remark.after for remark in ledger.remarks] == ["TRƯỜNG ĐẠI HỌC GIẢ ĐỊNH"]


def test_a_third_name_is_a_fault() -> None:
    ledger = Ledger()
    assert issuer_names(read_lines("BỘ A\nCỤC B\nCHI CỤC C", Ledger()), ledger) == ("", "")
    assert "3 tên cơ quan" in ledger.faults[0].message


@pytest.mark.parametrize("text", ["SỞ A\n\nNHÓM B", "NHÓM B\n\nSỞ A", "NHÓM A\n\nNHÓM B"])
def test_two_names_of_which_one_is_no_body_are_a_fault(text: str) -> None:
    ledger = Ledger()
    assert issuer_names(read_lines(text, Ledger()), ledger) == ("", "")
    assert "Không biết dòng nào là tên cơ quan" in ledger.faults[0].message


def test_a_single_name_that_is_no_body_is_a_remark() -> None:
    ledger = Ledger()
    assert issuer_names(read_lines("NHÓM GIẢ ĐỊNH", Ledger()), ledger) == ("", "NHÓM GIẢ ĐỊNH")
    assert "“NHÓM GIẢ ĐỊNH”" in ledger.remarks[0].message
    assert ledger.faults == []


@pytest.mark.parametrize(
    ("authority", "place", "name"),
    [
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Sơn La", "ỦY BAN NHÂN DÂN TỈNH SƠN LA"),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Sơn La", "ỦY BAN NHÂN DÂN TỈNH SƠN LA"),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ", "Thành phố Giả Định", "ỦY BAN NHÂN DÂN THÀNH PHỐ GIẢ ĐỊNH"),
        ("GIÁM ĐỐC SỞ NỘI VỤ", "Sơn La", "SỞ NỘI VỤ"),
        ("BỘ TRƯỞNG BỘ NỘI VỤ", "Hà Nội", "BỘ NỘI VỤ"),
        ("THỦ TƯỚNG CHÍNH PHỦ", "Hà Nội", "THỦ TƯỚNG CHÍNH PHỦ"),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN", "Sơn La", ""),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "", ""),
        ("TRƯỞNG NHÓM GIẢ ĐỊNH", "Sơn La", ""),
        ("", "", ""),
    ],
)
def test_a_name_follows_from_authority_and_place(authority: str, place: str, name: str) -> None:
    assert name_from_authority(authority, place) == name


@pytest.mark.parametrize(
    ("name", "abbreviation"),
    [
        ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "UBND"),
        ("Uỷ ban nhân dân xã A", "UBND"),
        ("HỘI ĐỒNG NHÂN DÂN XÃ A", "HĐND"),
        ("THỦ TƯỚNG CHÍNH PHỦ", "TTg"),
        ("SỞ NỘI VỤ", ""),
    ],
)
def test_only_a_name_with_one_abbreviation_gives_it(name: str, abbreviation: str) -> None:
    assert abbreviation_of(name) == abbreviation


@pytest.mark.parametrize(("words", "is_body"), [("SỞ NỘI VỤ", True), ("Ban Tổ chức", True), ("VIỆN TRƯỞNG", False)])
def test_a_body_is_known_by_its_first_word(words: str, is_body: bool) -> None:  # noqa: FBT001
    assert begins_a_body(words) == is_body


def test_names_are_the_same_whatever_their_capitals_and_tone_marks() -> None:
    assert same_name("UỶ BAN  NHÂN DÂN", "Ủy ban nhân dân")
    assert not same_name("SỞ NỘI VỤ", "SỞ TÀI CHÍNH")


def test_two_names_on_one_line_are_told() -> None:
    ledger = Ledger()
    assert issuer_names(read_lines("UBND TỈNH A SỞ NỘI VỤ", Ledger()), ledger) == ("", "UBND TỈNH A SỞ NỘI VỤ")
    assert [remark.sure for remark in ledger.remarks] == ["guess"]
