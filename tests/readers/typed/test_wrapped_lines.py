"""Drafts broken at a width."""

from __future__ import annotations

import textwrap

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
