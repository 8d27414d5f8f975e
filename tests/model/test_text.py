from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.errors import ModelError
from qdgen.model.body import Dash, Paragraph
from qdgen.model.text import checked, checked_tuple


@pytest.mark.parametrize(
    "text",
    [
        "Ban hành Kế hoạch",
        "a\tb",
        "5 < 6 & 7 > 2",
        "{{ không phải biến }} {% %}",
        "dấu cách\u00a0cứng",
        "nối\u200dchữ",
        "e\u0323\u0302",
        "𝔘 🇻🇳",
    ],
)
def test_a_paragraph_of_words_comes_back_as_it_is(text: str) -> None:
    assert checked(text, "Đoạn văn") == text


@pytest.mark.parametrize("text", ["", " ", "\t", "\u00a0", "  \u3000 "])
def test_a_required_text_must_have_words(text: str) -> None:
    with pytest.raises(ModelError, match=r"^Trích yếu còn trống\."):
        checked(text, "Trích yếu")


def test_a_text_that_is_not_required_may_be_empty() -> None:
    assert checked("", "Dòng địa chỉ", required=False) == ""


@pytest.mark.parametrize("text", [" ", "\t ", "\u00a0"])
def test_a_text_that_is_not_required_may_not_be_blank(text: str) -> None:
    with pytest.raises(ModelError, match="Dòng địa chỉ chỉ có dấu cách"):
        checked(text, "Dòng địa chỉ", required=False)


@pytest.mark.parametrize("end", ["\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_a_text_stays_on_one_line(end: str) -> None:
    with pytest.raises(ModelError, match=r"Điểm phải nằm trên một dòng.*tách thành nhiều đoạn"):
        checked(f"một{end}hai", "Điểm")


@pytest.mark.parametrize("character", ["\x00", "\x08", "\x1b", "\x7f", "\x9f", "\ud800", "\ufffe", "\uffff"])
def test_a_character_that_no_document_can_hold_is_refused(character: str) -> None:
    with pytest.raises(ModelError, match=rf"Điểm có ký tự điều khiển U\+{ord(character):04X} không in được"):
        checked(f"một{character}hai", "Điểm")


@pytest.mark.parametrize("value", [None, 5, b"m\xe1\xbb\x99t", ["một"]])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(ModelError, match=f"Điểm phải là chữ, không phải {type(value).__name__}"):
        checked(value, "Điểm")


@given(st.text(min_size=1))
def test_only_spaces_breaks_and_control_characters_are_refused(text: str) -> None:
    breaks = {"\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"}
    bad = [one for one in text if one in breaks or (one != "\t" and unicodedata.category(one) in {"Cc", "Cs", "Cn"})]
    if bad or not text.strip():
        with pytest.raises(ModelError):
            checked(text, "Đoạn văn")
    else:
        assert checked(text, "Đoạn văn") is text


def test_a_tuple_is_a_tuple() -> None:
    checked_tuple((), "Các dòng", Dash)
    checked_tuple((Dash(text="một"), Dash(text="hai")), "Các dòng", Dash)
    checked_tuple((Dash(text="một"), Paragraph(text="hai")), "Các dòng", Dash, Paragraph)
    checked_tuple((1, "hai"), "Các dòng")


@pytest.mark.parametrize("value", [[], "một", None, {}])
def test_what_is_no_tuple_is_refused(value: object) -> None:
    with pytest.raises(ModelError, match=f"Các dòng phải là tuple, không phải {type(value).__name__}"):
        checked_tuple(value, "Các dòng")


def test_an_element_of_another_kind_is_refused_by_its_place() -> None:
    with pytest.raises(ModelError, match="Các dòng: phần tử thứ 2 phải là Dash hoặc Paragraph, không phải str"):
        checked_tuple((Dash(text="một"), "hai"), "Các dòng", Dash, Paragraph)
