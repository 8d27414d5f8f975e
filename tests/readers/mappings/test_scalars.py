from __future__ import annotations

import pytest

from qdgen.kinds.decision import Decision
from qdgen.model import SigningAuthority, Urgency
from qdgen.readers.mappings.scalars import read_scalar
from qdgen.readers.mappings.shapes import Number, OneOf, Text, Truth, Whole
from qdgen.readers.mappings.spot import Spot
from qdgen.readers.mappings.tree import SPOILT, Bare, Value
from qdgen.readers.notes import Notes

PLACE = Spot(model=Decision, name="place", path=("place",), required=True)
ADDRESS = Spot(model=Decision, name="address", path=("address",))
Shape = Text | Whole | Number | Truth | OneOf


def read(shape: Shape, value: Value, spot: Spot = PLACE) -> tuple[object, list[str], list[str]]:
    notes = Notes()
    found = read_scalar(shape, value, spot, notes)
    return found, [fault.message for fault in notes.faults_in("", {})], [r.message for r in notes.remarks_in("", {})]


@pytest.mark.parametrize(
    ("shape", "value", "found"),
    [
        (Text(), "Sơn Cao", "Sơn Cao"),
        (Whole(), Bare(words="05", value=5), 5),
        (Number(), Bare(words="5", value=5), 5),
        (Number(), Bare(words="0.5", value=0.5), 0.5),
        (Truth(), Bare(words="true", value=True), True),
        (Truth(), Bare(words="false", value=False), False),
        (OneOf(Urgency), "KHẨN", Urgency.URGENT),
        (OneOf(SigningAuthority), "KT.", SigningAuthority.FOR),
    ],
)
def test_a_value_of_the_right_kind_is_taken(shape: Shape, value: Value, found: object) -> None:
    assert read(shape, value) == (found, [], [])


@pytest.mark.parametrize(
    ("shape", "value", "said"),
    [
        (Text(), Bare(words="1", value=1), "Địa danh phải là chữ, ở đây là số."),
        (Text(), ["x"], "Địa danh phải là chữ, ở đây là danh sách."),
        (Text(), {"x": "y"}, "Địa danh phải là chữ, ở đây là nhóm “tên: giá trị”."),
        (Text(), "", "Địa danh còn trống."),
        (Text(), " \u200b ", "Địa danh còn trống."),
        (Text(), "x\x01", "Địa danh có ký tự U+0001, không văn bản nào được chứa."),
        (Text(), "x\ue000", "Địa danh có ký tự U+E000, không văn bản nào được chứa."),
        (Text(), "x\ny", "Địa danh phải nằm trong một đoạn, ở đây có chỗ xuống dòng."),
        (Text(), "x\u2028y", "Địa danh phải nằm trong một đoạn, ở đây có chỗ xuống dòng."),
        (Whole(), "5", "Địa danh phải là số nguyên, ở đây là chữ."),
        (Whole(), Bare(words="1.5", value=1.5), "Địa danh phải là số nguyên, ở đây là số."),
        (Whole(), Bare(words="true", value=True), "Địa danh phải là số nguyên, ở đây là giá trị đúng/sai."),
        (Number(), Bare(words="true", value=True), "Địa danh phải là số, ở đây là giá trị đúng/sai."),
        (Number(), "x", "Địa danh phải là số, ở đây là chữ."),
        (Truth(), "true", "Địa danh phải là true hoặc false, ở đây là chữ."),
        (Truth(), Bare(words="1", value=1), "Địa danh phải là true hoặc false, ở đây là số."),
        (OneOf(Urgency), "GẤP", "Địa danh không có giá trị này."),
        (OneOf(Urgency), "\x00", "Địa danh không có giá trị này."),
        (OneOf(Urgency), [], "Địa danh phải là một trong: HỎA TỐC, THƯỢNG KHẨN, KHẨN, ở đây là danh sách."),
    ],
)
def test_a_value_of_another_kind_is_a_fault(shape: Shape, value: Value, said: str) -> None:
    assert read(shape, value) == (SPOILT, [said], [])


def test_what_is_spoilt_already_is_not_told_again() -> None:
    assert read(Text(), SPOILT) == (SPOILT, [], [])


def test_text_that_may_be_empty_may_be_empty() -> None:
    assert read(Text(), "", ADDRESS) == ("", [], [])


def test_text_is_cleaned_and_told() -> None:
    found, faults, remarks = read(Text(), "Ðiều  1")
    assert (found, faults, len(remarks)) == ("Điều 1", [], 2)


@pytest.mark.parametrize("words", ["hoả tốc", "HOẢ  TỐC", "Hỏa tốc."])
def test_fixed_words_are_known_whatever_their_spelling(words: str) -> None:
    assert read(OneOf(Urgency), words) == (Urgency.FLASH, [], ["Địa danh được ghi lại cho đúng."])
