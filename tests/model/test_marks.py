from __future__ import annotations

from qdgen.model.marks import Circulation, Secrecy, Urgency


def test_the_marks_are_those_of_the_decree_as_printed() -> None:
    assert [mark.value for mark in Secrecy] == ["TUYỆT MẬT", "TỐI MẬT", "MẬT"]
    assert [mark.value for mark in Urgency] == ["HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"]
    assert [mark.value for mark in Circulation] == ["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"]


def test_a_mark_is_found_by_what_is_printed() -> None:
    assert Secrecy("MẬT") is Secrecy.CONFIDENTIAL
    assert Urgency("HỎA TỐC") is Urgency.FLASH
    assert Circulation("LƯU HÀNH NỘI BỘ") is Circulation.INTERNAL


def test_marks_are_in_capitals() -> None:
    assert all(mark.value.isupper() for marks in (Secrecy, Urgency, Circulation) for mark in marks)
