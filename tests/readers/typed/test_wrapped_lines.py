"""Drafts broken at a width."""

from __future__ import annotations

import textwrap

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.raw_lines import RawLine
from qdgen.readers.typed.splitting import read_lines

LONG = (
    "1. Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tổ chức thực hiện phát "
    "triển kinh tế - xã hội theo quy định tại Điều 5 của Luật. Sở Tài chính bố trí kinh phí trong dự toán ngân sách "
    "hằng năm theo phân cấp; hướng dẫn, kiểm tra việc quản lý, sử dụng và quyết toán kinh phí theo quy định."
)


def full(text: str) -> tuple[list[str], Ledger]:
    ledger = Ledger()
    return [line.full for line in read_lines(text, ledger)], ledger


def test_a_paragraph_broken_at_any_width_is_one_again() -> None:
    for width in range(40, 100, 7):
        wrapped = textwrap.fill(LONG, width, break_on_hyphens=False)
        found, ledger = full(f"{wrapped}\n\n{wrapped.replace('1.', '2.', 1)}")
        assert found == [LONG, LONG.replace("1.", "2.", 1)], width
        assert [remark.kind for remark in ledger.remarks][-1] == "joined"


def test_short_lines_are_not_joined_to_what_follows() -> None:
    wrapped = textwrap.fill(LONG, 60, break_on_hyphens=False)
    assert full(f"MỘT HAI\nba bốn\n\n{wrapped}")[0] == ["MỘT HAI", "ba bốn", LONG]


def test_a_draft_that_is_not_wrapped_is_left_alone() -> None:
    text = f"{LONG}\nmột dòng ngắn\nhai dòng ngắn"
    found, ledger = full(text)
    assert found == text.split("\n")
    assert not ledger.remarks


def test_without_blank_lines_a_new_sentence_at_a_full_line_is_left_and_told() -> None:
    wrapped = textwrap.fill(LONG, 60, break_on_hyphens=False)
    above = "2. Đơn vị nào đã làm xong việc thì báo cáo về Sở để biết."
    found, ledger = full(f"{wrapped}\n{above}\nTrưởng phòng xem xét.")
    assert found[-2:] == [above, "Trưởng phòng xem xét."]
    assert any("có thể nối tiếp đoạn trên" in remark.message for remark in ledger.remarks)


def test_the_width_of_a_line_is_kept_for_the_join() -> None:
    assert RawLine(1, "Một", width=40).width == 40


@pytest.mark.parametrize("label", ["c/", "iii)", "(3)", "C/", "c-", "3/"])
def test_a_line_behind_an_ended_one_that_begins_like_an_item_is_never_joined(label: str) -> None:
    wrapped = textwrap.fill(LONG.replace(".", ";"), 60, break_on_hyphens=False)
    ended = f"{wrapped}\n{'Rà soát toàn bộ danh mục tài sản công hiện có của xã;':<60}\n{label} Báo cáo kết quả."
    assert full(ended)[0][-1] == f"{label} Báo cáo kết quả."


def test_an_open_sentence_keeps_apart_what_begins_like_an_item_with_a_capital_and_tells_it() -> None:
    wrapped = textwrap.fill(LONG.removesuffix("."), 60, break_on_hyphens=False)
    line = "Rà soát toàn bộ danh mục tài sản công hiện có của xã Mẫu"
    found, ledger = full(f"{wrapped}.\n{line}\nc/ Báo cáo kết quả.")
    assert found[-1] == "c/ Báo cáo kết quả."
    assert ("structure", "guess") in [(remark.kind, remark.sure) for remark in ledger.remarks]


def test_a_basis_behind_a_basis_is_not_guessed_to_go_on() -> None:
    wrapped = textwrap.fill(LONG, 60, break_on_hyphens=False)
    bases = "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025;\nCăn cứ Luật Đầu tư;"
    found, ledger = full(f"{bases}\n{wrapped}")
    assert found[:2] == bases.split("\n")
    assert "guess" not in [remark.sure for remark in ledger.remarks]


def test_the_number_of_a_document_in_an_open_sentence_is_no_label() -> None:
    wrapped = textwrap.fill(LONG, 60, break_on_hyphens=False)
    line = f"{'3. Thực hiện theo phân công tại Kế hoạch của huyện số':<56}"
    assert (
        full(f"{wrapped}\n{line}\n12/KH-UBND ngày 08 tháng 01.")[0][-1]
        == f"{line.strip()} 12/KH-UBND ngày 08 tháng 01."
    )
