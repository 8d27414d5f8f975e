"""The summary under a type; more in tests/cases/readers/text-head.md."""

from __future__ import annotations

import pytest

from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.grammar.summary import joined_summary, read_summary
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lines import classify
from qdgen.readers.typed.splitting import read_lines

TYPE = classify("QUYẾT ĐỊNH", at=1)


def summary(text: str) -> tuple[str, str, Ledger]:
    ledger = Ledger()
    cursor = Cursor(read_lines(text, ledger))
    found = read_summary(cursor, ledger, TYPE)
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


HEAD = "GIÁM ĐỐC SỞ NỘI VỤ\n\nCăn cứ A."


def test_a_blank_line_inside_a_summary_is_bridged_and_told() -> None:
    found, following, ledger = summary(f"Về việc thành lập Ban Tổ chức\n\nNgày hội\n\n{HEAD}")
    assert (found, following) == ("Về việc thành lập Ban Tổ chức Ngày hội", "GIÁM ĐỐC SỞ NỘI VỤ")
    (remark,) = ledger.remarks
    assert (remark.location.line, remark.sure) == (3, "guess")


@pytest.mark.parametrize(
    "authority", ["Giám đốc Sở", "TRƯỞNG NHÓM", "CHỦ TỊCH\n\nỦY BAN NHÂN DÂN TỈNH", "Chủ tịch\nHỘI ĐỒNG"]
)
def test_a_summary_leaves_the_authority_alone(authority: str) -> None:
    found, following, ledger = summary(f"Về việc A\n\n{authority}\n\nCăn cứ A.")
    assert (found, following) == ("Về việc A", authority.split("\n", maxsplit=1)[0])
    assert ledger.remarks == []


@pytest.mark.parametrize(
    "note",
    ["(Dự thảo)", "Kính gửi: UBND tỉnh", "DỰ THẢO LẦN 2", "Ghi chú: xem lại", "- Một gạch", "| a | b |", "Ý kiến", "2"],
)
def test_a_note_above_the_summary_is_a_fault(note: str) -> None:
    _, _, ledger = summary(f"{note}\n\nVề việc A\n\n{HEAD}")
    assert [(fault.location.line, fault.message) for fault in ledger.faults] == [
        (1, "Dòng này đứng ở chỗ của trích yếu mà không phải trích yếu.")
    ]


def test_a_type_typed_twice_goes_and_is_told() -> None:
    found, _, ledger = summary(f"QUYẾT ĐỊNH\nVề việc A\n\n{HEAD}")
    assert (found, ledger.remarks[0].before) == ("Về việc A", "QUYẾT ĐỊNH")
    assert summary(f"QUYẾT ĐỊNH\n\n{HEAD}")[0] == "QUYẾT ĐỊNH"


def test_words_over_concerning_are_told() -> None:
    found, _, ledger = summary(f"Phê duyệt\nVề việc A\n\n{HEAD}")
    assert found == "Phê duyệt Về việc A"
    assert "Về việc" in ledger.remarks[0].message


def test_a_first_paragraph_that_may_be_the_rest_of_the_summary_is_told() -> None:
    ledger = Ledger()
    text = "Tổ chức\n\nNgày hội đọc sách\n\n1. Một."
    assert read_summary(Cursor(read_lines(text, ledger)), ledger, TYPE, over_authority=False) == "Tổ chức"
    assert [remark.location.line for remark in ledger.remarks] == [3]


def test_a_line_of_another_look_inside_a_summary_is_told() -> None:
    ledger = Ledger()
    assert joined_summary(read_lines("Triển khai việc\nHỎA TỐC\ngiả định", Ledger()), ledger).split()[3:5] == [
        "HỎA",
        "TỐC",
    ]
    assert [remark.location.line for remark in ledger.remarks] == [2]


def test_a_line_in_brackets_right_under_the_summary_is_part_of_it_as_a_guess() -> None:
    found, _, ledger = summary("Phê duyệt dự án A\n(hạng mục: mặt đường)\n\nCHỦ TỊCH")
    assert found == "Phê duyệt dự án A (hạng mục: mặt đường)"
    assert [(remark.location.line, remark.kind, remark.sure) for remark in ledger.remarks] == [(2, "joined", "guess")]
    assert not ledger.faults
