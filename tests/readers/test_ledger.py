"""The book of faults and remarks."""

from __future__ import annotations

from functools import partial

from qdgen.model.body import Paragraph
from qdgen.readers.ledger import EXCERPT, Ledger, excerpt
from qdgen.readers.lines import classify


def test_a_fault_says_where_what_and_what_to_do() -> None:
    ledger = Ledger(source="nháp.txt")
    ledger.fault(classify("Điều 1. Một", at=7), "Sai.", "Sửa.")
    (fault,) = ledger.faults
    assert str(fault) == "nháp.txt, dòng 7: Sai. Đã đọc: “Điều 1. Một”. Cách sửa: sửa."


def test_a_remark_says_what_became_of_what() -> None:
    ledger = Ledger()
    ledger.remark(3, "Đổi.", "a", "b")
    assert [str(remark) for remark in ledger.remarks] == ["dòng 3: Đổi. (“a” → “b”)"]


def test_what_the_model_refuses_becomes_a_fault_of_the_line() -> None:
    ledger = Ledger()
    assert ledger.built(4, partial(Paragraph, text="Một")) == Paragraph(text="Một")
    assert ledger.built(5, partial(Paragraph, text=" ")) is None
    assert [fault.location.line for fault in ledger.faults] == [5]


def test_an_excerpt_is_short_enough_to_quote() -> None:
    assert excerpt("a" * EXCERPT) == "a" * EXCERPT
    assert excerpt("a" * 500) == "a" * (EXCERPT - 1) + "…"
