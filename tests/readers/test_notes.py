from __future__ import annotations

from qdgen.readers.notes import MOST_FAULTS, Notes
from qdgen.vietnamese.text import clean


def test_faults_come_in_the_order_of_the_source_with_file_line_and_path() -> None:
    notes = Notes()
    notes.fault("Sau.", path=("b",), found="chữ", advice="sửa b")
    notes.fault("Trước.", path=("a", 0))
    notes.fault("Đầu.", line=1)
    faults = notes.faults_in("nhap.yaml", {("a",): 2, ("b",): 9})
    assert [str(fault) for fault in faults] == [
        "nhap.yaml, dòng 1: Đầu.",
        "nhap.yaml, dòng 2, mục a[0]: Trước.",
        "nhap.yaml, dòng 9, mục b: Sau. Đã đọc: “chữ”. Cách sửa: sửa b",
    ]
    assert notes.faulty
    assert not notes.empty


def test_faults_beyond_the_most_are_counted() -> None:
    notes = Notes()
    for _ in range(MOST_FAULTS + 7):
        notes.fault("Lỗi.", path=("a",))
    faults = notes.faults_in("", {("a",): 3})
    assert len(faults) == MOST_FAULTS + 1
    assert str(faults[-1]).startswith("dòng 3: Còn 7 lỗi nữa")


def test_repairs_of_one_kind_in_one_text_are_one_remark() -> None:
    notes = Notes()
    _, repairs = clean("a  b  c\u00a0d e\u200b")
    notes.repairs(repairs, ("summary",))
    assert [str(remark) for remark in notes.remarks_in("", {("summary",): 4})] == [
        "dòng 4, mục summary: Ký tự vô hình đã được bỏ. (“e<U+200B>” → “e”)",
        "dòng 4, mục summary: Khoảng trắng thừa hoặc lạ đã được sửa; 3 chỗ, chỗ đầu: (“<2 dấu cách>” → “<dấu cách>”)",
    ]
    assert not notes.faulty


def test_a_new_book_is_empty() -> None:
    assert Notes().empty
    assert not Notes().faulty
    assert (Notes().faults_in("", {}), Notes().remarks_in("", {})) == ((), ())
