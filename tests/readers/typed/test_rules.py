"""Rows of strokes in a draft."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.rules import without_rules
from qdgen.readers.typed.splitting import read_lines

ROWS = ("____", "-----", "***", "* * *", "─────", "—★—", "---o0o---", "=====", "- - -")


def read(text: str) -> tuple[list[str], Ledger]:
    ledger = Ledger()
    return [line.full for line in without_rules(read_lines(text, ledger), ledger)], ledger


@pytest.mark.parametrize("row", ROWS)
def test_a_row_under_the_type_goes_and_is_told(row: str) -> None:
    words, ledger = read(f"QUYẾT ĐỊNH\n{row}\nVề việc giả định")
    assert words == ["QUYẾT ĐỊNH", "Về việc giả định"]
    assert [(remark.location.line, remark.before) for remark in ledger.remarks] == [(2, row)]


def test_several_rows_are_one_remark_that_names_their_lines() -> None:
    _, ledger = read("SỞ NỘI VỤ\n____\nQUYẾT ĐỊNH\n-----\nVề việc giả định\n***")
    assert [remark.message for remark in ledger.remarks] == ["Đường kẻ được mẫu tự vẽ; 3 dòng được bỏ: 2, 4, 6."]


def test_what_follows_a_row_stands_as_behind_a_blank_line() -> None:
    lines = without_rules(read_lines("Một\n-----\nHai", Ledger()), Ledger())
    assert [line.after_blank for line in lines] == [True, True]


def test_a_place_to_be_filled_in_stays_in_a_text_and_is_told() -> None:
    words, ledger = read("KẾ HOẠCH\n\nViệc\n\n1. Họ tên:\n\n________\n\n2. Hết\n\n-----")
    assert words[-2:] == ["________", "2. Hết"]
    assert [remark.location.line for remark in ledger.remarks] == [7, 11]


@pytest.mark.parametrize(
    ("below", "kept"),
    [("Số 1 phố A", True), ("\\PHỐ A", True), ("Nguyễn Văn A", False), ("GIÁM ĐỐC", False), ("\nSố 1 phố A", False)],
)
def test_only_the_row_over_an_address_stays_in_the_closing(below: str, kept: bool) -> None:  # noqa: FBT001
    words, _ = read(f"Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n-----\n{below}")
    assert ("-----" in words) is kept
