"""The closing of a document; more in tests/cases/readers/text-end.md."""

from __future__ import annotations

import pytest

from qdgen.readers.grammar.closing import Closing, read_closing
from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lines import classify
from qdgen.readers.typed.splitting import read_lines

ABOVE = classify("Điều 1. Một./.", at=1)
RECIPIENTS = "Nơi nhận:\n- Lưu: VT."
SIGNATURE = "CHỦ TỊCH\n\nNguyễn Văn A"


def read(text: str) -> tuple[Closing, Ledger]:
    ledger = Ledger()
    lines = read_lines(text, Ledger())
    return read_closing(Cursor(lines), ledger, len(lines), ABOVE), ledger


@pytest.mark.parametrize("text", [f"{RECIPIENTS}\n\n{SIGNATURE}", f"{SIGNATURE}\n\n{RECIPIENTS}"])
def test_recipients_and_signatory_stand_in_either_order(text: str) -> None:
    closing, ledger = read(text)
    assert closing.recipients is not None
    assert closing.signatory is not None
    assert closing.signatory.name == "Nguyễn Văn A"
    assert not ledger.faults


@pytest.mark.parametrize(
    ("text", "address"),
    [("---\nSố 1 phố A", "Số 1 phố A"), ("____\nĐịa chỉ: số 1", "Địa chỉ: số 1"), ("Địa chỉ: số 1", "Địa chỉ: số 1")],
)
def test_the_address_stands_under_a_rule_or_begins_with_its_word(text: str, address: str) -> None:
    closing, ledger = read(f"{RECIPIENTS}\n\n{SIGNATURE}\n\n{text}")
    assert (closing.address, ledger.faults) == (address, [])


def test_a_rule_over_nothing_is_a_remark() -> None:
    closing, ledger = read(f"{RECIPIENTS}\n\n{SIGNATURE}\n\n---")
    assert (closing.address, len(ledger.remarks)) == ("", 1)


def test_a_missing_closing_is_told_at_the_last_line_above() -> None:
    _, ledger = read("")
    assert [(fault.location.line, fault.message) for fault in ledger.faults] == [
        (1, "Văn bản chưa có phần nơi nhận."),
        (1, "Văn bản chưa có người ký."),
    ]


def test_a_sentence_is_no_title() -> None:
    closing, ledger = read(f"{RECIPIENTS}\nTheo đề nghị của ai.\n\n{SIGNATURE}")
    assert closing.signatory is not None
    assert (closing.signatory.title, [fault.location.line for fault in ledger.faults]) == ("CHỦ TỊCH", [3])


def test_a_second_list_of_recipients_is_a_fault() -> None:
    _, ledger = read(f"{RECIPIENTS}\n\n{SIGNATURE}\n\n{RECIPIENTS}")
    assert [fault.location.line for fault in ledger.faults] == [8, 9]


@pytest.mark.parametrize("words", ["Trang 2", "Ghi chú thêm"])
def test_a_line_under_a_rule_that_is_like_no_address_is_told(words: str) -> None:
    closing, ledger = read(f"{RECIPIENTS}\n\n{SIGNATURE}\n\n---\n{words}")
    assert (closing.address, [remark.sure for remark in ledger.remarks]) == (words, ["guess"])
