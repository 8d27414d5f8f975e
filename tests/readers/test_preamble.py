"""Summary, authority, legal bases and proposal; more in tests/cases/readers/text-head.md."""

from __future__ import annotations

import pytest

from qdgen.readers.cursor import Cursor
from qdgen.readers.ledger import Ledger
from qdgen.readers.lines import classify
from qdgen.readers.preamble import Preamble, read_preamble, read_summary
from qdgen.readers.splitting import read_lines

TYPE = classify("QUYẾT ĐỊNH", at=1)


def summary(text: str) -> tuple[str, str, Ledger]:
    ledger = Ledger()
    cursor = Cursor(read_lines(text, ledger))
    found = read_summary(cursor, ledger, TYPE)
    return found, cursor.line.full if cursor.line else "", ledger


def preamble(text: str) -> tuple[Preamble, str, Ledger]:
    ledger = Ledger()
    cursor = Cursor(read_lines(text, ledger))
    found = read_preamble(cursor, ledger, TYPE)
    return found, cursor.line.full if cursor.line else "", ledger


@pytest.mark.parametrize(
    ("text", "expected", "next_line"),
    [
        ("Ban hành\nquy định\n\nCHỦ TỊCH", "Ban hành quy định", "CHỦ TỊCH"),
        ("Ban hành\nCHỦ TỊCH", "Ban hành", "CHỦ TỊCH"),
        ("BAN HÀNH\nQUY ĐỊNH\n\nCHỦ TỊCH", "BAN HÀNH QUY ĐỊNH", "CHỦ TỊCH"),
        ("Thực hiện Nghị quyết\nCăn cứ Luật", "Thực hiện Nghị quyết", "Căn cứ Luật"),
        ("\\Căn cứ vào đâu\n\nMột", "Căn cứ vào đâu", "Một"),
    ],
)
def test_a_summary_ends_at_the_next_known_part(text: str, expected: str, next_line: str) -> None:
    found, following, ledger = summary(text)
    assert (found, following, ledger.faults) == (expected, next_line, [])


@pytest.mark.parametrize("text", ["", "Căn cứ Luật A;", "Điều 1. Một"])
def test_a_missing_summary_is_a_fault_under_the_type(text: str) -> None:
    ledger = Ledger()
    assert read_summary(Cursor(read_lines(text, Ledger())), ledger, TYPE) == ""
    assert [fault.message for fault in ledger.faults] == ["Văn bản chưa có trích yếu."]


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
