"""The book of faults and remarks."""

from __future__ import annotations

import unicodedata
from functools import partial

from qdgen.errors import ModelError
from qdgen.model import Cell, Paragraph, Row, Section, Table
from qdgen.readers.ledger import ADVICE, Ledger
from qdgen.readers.typed.lines import classify


def test_a_fault_says_where_what_and_what_to_do() -> None:
    ledger = Ledger(source="nháp.txt")
    ledger.fault(classify("Điều 1. Một", at=7), "Sai.", "Sửa.")
    (fault,) = ledger.faults
    assert str(fault) == "nháp.txt, dòng 7: Sai. Đã đọc: “Điều 1. Một”. Cách sửa: sửa."


def test_a_remark_says_what_became_of_what() -> None:
    ledger = Ledger()
    ledger.remark(3, "Đổi.", "a", "b", kind="label")
    assert [str(remark) for remark in ledger.remarks] == ["dòng 3: Đổi. (“a” → “b”)"]


def test_what_the_model_refuses_becomes_a_fault_of_the_line() -> None:
    ledger = Ledger()
    assert ledger.built(4, partial(Paragraph, text="Một")) == Paragraph(text="Một")
    assert ledger.built(5, partial(Paragraph, text=" ")) is None
    assert [fault.location.line for fault in ledger.faults] == [5]


def test_a_fault_of_the_model_has_advice_and_stands_at_the_line_of_the_part_that_it_names() -> None:
    lines = [classify(f"| {words} |", at=at) for at, words in ((3, "TT"), (5, "một"), (6, "hai"))]
    row = Row(cells=(Cell(text="hai", rows=2),))
    ledger = Ledger()
    inside = {"header[0]": lines[0], "rows[0]": lines[1], "rows[1]": lines[2]}
    assert ledger.built(lines[0], partial(Table, rows=(Row(cells=(Cell(),)), row)), inside) is None
    [fault] = ledger.faults
    assert (fault.location.line, fault.location.excerpt) == (6, "| hai |")
    assert fault.advice


def test_a_fault_without_advice_of_its_own_gets_some() -> None:
    def refused() -> None:
        raise ModelError("Sai.")

    ledger = Ledger()
    ledger.built(1, refused)
    assert ledger.faults[0].advice == ADVICE


def test_repairs_of_one_kind_are_one_remark_that_names_their_lines() -> None:
    ledger = Ledger()
    for at in (3, 3, 5, 9, 10, 11):
        ledger.remark(at, "Ghép dấu.", unicodedata.normalize("NFD", "Ủy"), "Ủy", kind="wording")
    ledger.remark(4, "Đổi.", "a", "b", kind="label")
    ledger.remark(7, "Bỏ trắng.", "\u00a0", " ", kind="mark")
    assert [str(remark) for remark in ledger.remarks] == [
        "dòng 3: Ghép dấu; 6 chỗ ở dòng 3, 5, 9 và 2 dòng khác, chỗ đầu: (“U◌̉y” → “Ủy”)",
        "dòng 4: Đổi. (“a” → “b”)",
        "dòng 7: Bỏ trắng. (“<dấu cách cứng>” → “<dấu cách>”)",
    ]
    assert [remark.kind for remark in ledger.remarks] == ["unicode", "label", "space"]


def test_a_remark_carries_its_kind_and_how_sure_it_is() -> None:
    ledger = Ledger()
    ledger.remark(1, "Lấy tên.", kind="structure", sure="guess")
    [remark] = ledger.remarks
    assert (remark.kind, remark.sure) == ("structure", "guess")


def test_a_heading_in_small_letters_is_told_at_the_line_it_was_built_from() -> None:
    ledger = Ledger()
    ledger.built(8, partial(Section, heading="Việc một"))
    ledger.built(9, partial(Section, heading="VIỆC HAI"))
    assert [str(remark) for remark in ledger.remarks] == [
        "dòng 8: Tiêu đề được in hoa trên văn bản. (“Việc một” → “VIỆC MỘT”)"
    ]


def test_in_a_word_file_a_place_is_a_paragraph() -> None:
    ledger = Ledger(source="nháp.docx", in_word=True)
    ledger.fault(classify("Điều 1. Một", at=7), "Sai.")
    ledger.remark(3, "Bỏ dấu cách.", "a  b", "a b", kind="space")
    ledger.remark(5, "Bỏ dấu cách.", "c  d", "c d", kind="space")
    assert (ledger.faults[0].location.paragraph, ledger.faults[0].location.line) == (7, None)
    assert "ở đoạn 3 và 5" in ledger.remarks[0].message
