"""Authority, legal bases and proposal; more in tests/cases/readers/text-head.md."""

from __future__ import annotations

import pytest

from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.grammar.preamble import Preamble, read_preamble
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lines import classify
from qdgen.readers.typed.splitting import read_lines

TYPE = classify("QUYẾT ĐỊNH", at=1)


def preamble(text: str) -> tuple[Preamble, str, Ledger]:
    ledger = Ledger()
    cursor = Cursor(read_lines(text, ledger))
    found = read_preamble(cursor, ledger, TYPE)
    return found, cursor.line.full if cursor.line else "", ledger


def test_the_authority_may_stand_on_several_lines() -> None:
    found, following, ledger = preamble("CHỦ TỊCH\n\nỦY BAN NHÂN DÂN TỈNH\nCăn cứ A.\nQUYẾT ĐỊNH:\nĐiều 1. Một")
    assert (found.authority, found.legal_bases[0].wording) == ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Căn cứ A")
    assert following == "Điều 1. Một"
    assert not ledger.remarks


def test_wrong_marks_and_a_missing_formula_are_remarks() -> None:
    _, following, ledger = preamble("GIÁM ĐỐC:\n\nCăn cứ A\n\nCăn cứ B;\n\nĐiều 1. Một")
    assert [(remark.before, remark.after) for remark in ledger.remarks] == [
        ("GIÁM ĐỐC:", "GIÁM ĐỐC"),
        ("", "QUYẾT ĐỊNH:"),
        ("", ";"),
        (";", "."),
    ]
    assert following == "Điều 1. Một"


def test_a_missing_authority_is_a_fault() -> None:
    found, _, ledger = preamble("Căn cứ A.\n\nQUYẾT ĐỊNH:")
    assert found.authority == ""
    assert [fault.message for fault in ledger.faults] == ["Quyết định chưa có dòng thẩm quyền ban hành."]


def test_a_basis_that_is_only_a_mark_is_a_fault() -> None:
    found, _, ledger = preamble("GIÁM ĐỐC\n\nCăn cứ A;\n\n.\n\nQUYẾT ĐỊNH:")
    assert len(found.legal_bases) == 1
    assert [fault.location.line for fault in ledger.faults] == [5]


@pytest.mark.parametrize("stray", ["| a | b |", "- một gạch", "1. Một", "a) Một", "+ cộng"])
def test_no_line_with_a_label_runs_into_the_authority(stray: str) -> None:
    found, _, ledger = preamble(f"GIÁM ĐỐC SỞ\n{stray}\nCăn cứ A.\n\nQUYẾT ĐỊNH:")
    assert found.authority == "GIÁM ĐỐC SỞ"
    assert [fault.message for fault in ledger.faults] == ["Không nhận ra dòng này ở phần căn cứ."]


def test_words_that_decide_are_the_formula_where_it_is_missing() -> None:
    found, following, ledger = preamble("GIÁM ĐỐC SỞ\n\nTheo đề nghị của A.\n\nQuyết định như sau:\n\nĐiều 1. Một")
    assert (found.proposal is not None, found.legal_bases, following) == (True, (), "Điều 1. Một")
    assert [(remark.before, remark.after) for remark in ledger.remarks] == [("Quyết định như sau:", "QUYẾT ĐỊNH:")]


def test_words_that_decide_above_the_formula_are_a_fault_and_below_it_are_told() -> None:
    assert len(preamble("GIÁM ĐỐC SỞ\n\nQuyết định như sau:\n\nCăn cứ A.\n\nQUYẾT ĐỊNH:")[2].faults) == 1
    _, _, ledger = preamble("GIÁM ĐỐC SỞ\n\nCăn cứ A.\n\nQUYẾT ĐỊNH:\n\nQuyết định:\n\nĐiều 1. Một")
    assert [remark.before for remark in ledger.remarks] == ["Quyết định:"]


def test_a_sentence_that_begins_like_no_legal_basis_is_told() -> None:
    found, _, ledger = preamble("GIÁM ĐỐC SỞ\n\nMột câu khác;\n\nTheo đề nghị của A.\n\nQUYẾT ĐỊNH:")
    assert (found.legal_bases[0].wording, found.proposal is not None) == ("Một câu khác", True)
    assert [remark.location.line for remark in ledger.remarks] == [3]


def test_several_legal_bases_on_one_line_are_parted_and_told() -> None:
    found, _, ledger = preamble("GIÁM ĐỐC SỞ\n\nCăn cứ A; Căn cứ B; Theo đề nghị của C.\n\nQUYẾT ĐỊNH:")
    assert [basis.wording for basis in found.legal_bases] == ["Căn cứ A", "Căn cứ B"]
    assert (found.proposal is not None, len(ledger.remarks)) == (True, 1)


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("GIÁM ĐỐC SỞ\nGHI CHÚ", "GIÁM ĐỐC SỞ GHI CHÚ"),
        ("NHÓM GIẢ ĐỊNH", "NHÓM GIẢ ĐỊNH"),
        ("GIÁM ĐỐC SỞ\n\nNỘI VỤ", "GIÁM ĐỐC SỞ NỘI VỤ"),
    ],
)
def test_a_guessed_authority_is_told(text: str, authority: str) -> None:
    found, _, ledger = preamble(f"{text}\n\nCăn cứ A.\n\nQUYẾT ĐỊNH:")
    assert (found.authority, len(ledger.remarks)) == (authority, 1)
