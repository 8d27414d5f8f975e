"""Numbers of pages copied from a PDF."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.splitting import read_lines

FAR = "Một đoạn văn.\n" * 13


def full(text: str) -> tuple[list[str], Ledger]:
    ledger = Ledger()
    return [line.full for line in read_lines(text, ledger)], ledger


@pytest.mark.parametrize("words", ["- 2 -", "– 12 –", "Trang 3", "Trang 3/5", "trang 3 / 5", "Page 2"])
def test_a_number_with_its_signs_is_left_out_and_told(words: str) -> None:
    found, ledger = full(f"Đoạn một.\n\n{words}\n\nĐoạn hai.")
    assert found == ["Đoạn một.", "Đoạn hai."]
    assert [(remark.kind, remark.sure, remark.before) for remark in ledger.remarks] == [("dropped", "likely", words)]


def test_bare_numbers_that_count_on_from_two_are_left_out_as_a_guess() -> None:
    found, ledger = full(f"{FAR}2\n{FAR}3\nHết.")
    assert "2" not in found
    assert "3" not in found
    told = [(remark.kind, remark.sure, remark.before) for remark in ledger.remarks]
    assert told == [("dropped", "guess", "2"), ("dropped", "guess", "3")]


@pytest.mark.parametrize("text", ["Một.\n7\nHai.", "Họ tên\n2\nNguyễn A\n3\nTrần B", f"Đầu.\n1\n{FAR}2\nHết."])
def test_other_bare_numbers_stay_and_are_told(text: str) -> None:
    found, ledger = full(text)
    assert found == text.split("\n")
    assert {(remark.kind, remark.sure) for remark in ledger.remarks} == {("structure", "guess")}


def test_a_number_with_an_escape_is_words() -> None:
    found, ledger = full("Một.\n\\- 2 -\n\\2\n- \\2 -\nHai.")
    assert found == ["Một.", "- 2 -", "2", "- 2 -", "Hai."]
    assert not ledger.remarks


def test_a_sentence_parted_by_a_page_is_one_again() -> None:
    wrapped = "1. Giao Sở Tài chính chủ trì, phối hợp với các\ncơ quan, đơn vị có liên quan tổ chức thực hiện"
    found, _ = full(f"{wrapped}\n\n- 2 -\n\nphát triển kinh tế theo quy định của pháp luật về\nngân sách nhà nước.")
    below = "phát triển kinh tế theo quy định của pháp luật về ngân sách nhà nước."
    assert found == [f"{' '.join(wrapped.split())} {below}"]
