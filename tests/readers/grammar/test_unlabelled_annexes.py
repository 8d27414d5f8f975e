"""Annexes that do not say what they are."""

from __future__ import annotations

from qdgen.readers.grammar.unlabelled_annexes import labelled_annex
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lines import LineKind, classify


def test_a_title_alone_is_that_of_a_phu_luc() -> None:
    ledger = Ledger()
    line, words = labelled_annex(classify("DANH SÁCH HỘ GIẢ ĐỊNH", at=5), ledger, alone=True)
    assert (line.kind, line.prefix, words) == (LineKind.APPENDIX, "Phụ lục", "DANH SÁCH HỘ GIẢ ĐỊNH")
    assert [(remark.kind, remark.sure) for remark in ledger.remarks] == [("added", "likely")]


def test_a_type_and_its_summary_are_parted() -> None:
    ledger = Ledger()
    line, words = labelled_annex(classify("QUY CHẾ LÀM VIỆC", at=5), ledger, alone=True)
    assert (line.kind, line.full, words) == (LineKind.TYPE, "QUY CHẾ", "LÀM VIỆC")
    assert [(remark.kind, remark.after) for remark in ledger.remarks] == [("split", "QUY CHẾ / LÀM VIỆC")]


def test_a_line_over_a_summary_or_behind_the_escape_stays() -> None:
    ledger = Ledger()
    upper, plain = classify("DANH SÁCH", at=5), classify("\\DANH SÁCH", at=5)
    assert labelled_annex(upper, ledger, alone=False) == (upper, "")
    assert labelled_annex(plain, ledger, alone=True) == (plain, "")
    assert labelled_annex(classify("Phụ lục I. Danh sách", at=5), ledger, alone=True)[1] == "Danh sách"
    assert not ledger.remarks
