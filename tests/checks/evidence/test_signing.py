"""Lines of power and title are taken apart."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.signing import (
    address_before,
    degree_before,
    head_title,
    is_family_name,
    signing_lines,
    two_titles,
)
from tests.checks.subjects import subject_with


@pytest.mark.parametrize(
    ("text", "prefix", "typed", "title", "known"),
    [
        ("GIÁM ĐỐC", "", "", "GIÁM ĐỐC", True),
        ("KT. GIÁM ĐỐC", "KT.", "KT. ", "GIÁM ĐỐC", True),
        ("KT.GIÁM ĐỐC", "KT.", "KT.", "GIÁM ĐỐC", True),
        ("T/M ỦY BAN NHÂN DÂN", "TM.", "T/M ", "ỦY BAN NHÂN DÂN", True),
        ("K.T. GIÁM ĐỐC", "KT.", "K.T. ", "GIÁM ĐỐC", True),
        ("TM ỦY BAN NHÂN DÂN", "TM.", "TM ", "ỦY BAN NHÂN DÂN", True),
        ("TUQ. CHỦ TỊCH", "TUQ.", "TUQ. ", "CHỦ TỊCH", True),
        ("UQ. GIÁM ĐỐC", "UQ.", "UQ. ", "GIÁM ĐỐC", False),
    ],
)
def test_a_line_is_taken_apart(text: str, prefix: str, typed: str, title: str, known: object) -> None:
    (one,) = signing_lines(subject_with("GIÁM ĐỐC", text).main)
    assert (one.prefix, one.typed, one.title, one.known) == (prefix, typed, title, known)
    assert one.line.text[one.start :] == title


def test_deputies_are_known() -> None:
    for text, is_deputy in (("PHÓ GIÁM ĐỐC", True), ("THỨ TRƯỞNG", True), ("GIÁM ĐỐC", False)):
        assert signing_lines(subject_with("GIÁM ĐỐC", text).main)[0].is_deputy is is_deputy


def test_the_title_of_the_head_stands_behind_kt_and_not_behind_tl() -> None:
    def head(text: str) -> str:
        return head_title(signing_lines(subject_with("GIÁM ĐỐC", text).main))

    assert head("KT. GIÁM ĐỐC") == head("Q. GIÁM ĐỐC") == head("GIÁM ĐỐC") == "giám đốc"
    assert head("TL. GIÁM ĐỐC") == head("TM. ỦY BAN NHÂN DÂN") == head_title(()) == ""


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", "CHỦ TỊCH"),
        ("KT. CHÁNH VĂN PHÒNG", ""),
        ("GIÁM ĐỐC", ""),
    ],
)
def test_a_second_title_on_the_line_is_seen(text: str, second: str) -> None:
    assert two_titles(signing_lines(subject_with("GIÁM ĐỐC", text).main)[0]) == second


@pytest.mark.parametrize(
    ("name", "degree", "address"),
    [
        ("Nguyễn Văn A", "", ""),
        ("ThS. NGUYỄN VĂN A", "ThS. ", ""),
        ("PGS. TS. Nguyễn Văn A", "PGS. TS. ", ""),
        ("Bà Lê Thị B", "", "Bà "),
        ("Ông Nguyễn Văn A", "", "Ông "),
        ("Ông Văn A", "", ""),
        ("Đồng chí Lê B", "", "Đồng chí "),
    ],
)
def test_what_stands_before_a_name_is_told_from_it(name: str, degree: str, address: str) -> None:
    assert (degree_before(name), address_before(name)) == (degree, address)


def test_family_names_are_known_in_any_letters() -> None:
    assert is_family_name("phạm")
    assert is_family_name("NGUYỄN")
    assert not is_family_name("đã")
