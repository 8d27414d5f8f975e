"""A draft cut into lines."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.splitting import LONGEST_LINE, read_lines


def full(text: str) -> list[str]:
    ledger = Ledger()
    lines = read_lines(text, ledger)
    assert not ledger.faults
    return [line.full for line in lines]


def test_lines_keep_their_numbers_and_blank_lines_are_told() -> None:
    lines = read_lines("\n\nMột\nHai\r\n\r\nBa\u2028Bốn", Ledger())
    assert [(line.at, line.full, line.after_blank) for line in lines] == [
        (3, "Một", True),
        (4, "Hai", False),
        (6, "Ba", True),
        (7, "Bốn", False),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
        ("*(Kèm theo A\ncủa B)*", ["(Kèm theo A", "của B)"]),
        ("***Cả hai***", ["Cả hai"]),
        ("**Điều 1.** Ban hành", ["Điều 1. Ban hành"]),
        ("Điều 3. **Hiệu lực**", ["Điều 3. Hiệu lực"]),
        ("- *Một hai*", ["- Một hai"]),
        ("1. **Một** và **hai**", ["1. Một và hai"]),
        ("**Căn cứ** Luật", ["Căn cứ Luật"]),
        ("* Ghi chú", ["* Ghi chú"]),
        ("**Không khép", ["**Không khép"]),
        ("**Một\n\nHai**", ["**Một", "Hai**"]),
        ("**a** và **b**", ["a và b"]),
        ("2 * 3 * 4", ["2 * 3 * 4"]),
        ("*Một**", ["*Một**"]),
        ("\\**Một**", ["Một"]),
        (r"\*\*Một\*\*", ["**Một**"]),
        (r"a \*\*Một\*\*", ["a **Một**"]),
    ],
)
def test_only_a_pair_of_marks_is_emphasis(text: str, expected: list[str]) -> None:
    assert full(text) == expected


def test_marks_that_no_others_close_are_a_remark() -> None:
    ledger = Ledger()
    read_lines("**Một\n\nHai**\n\n*Ba", ledger)
    assert [remark.location.line for remark in ledger.remarks] == [1, 3, 5]


@pytest.mark.parametrize("text", ["* Ghi chú", "2 * 3", "(*) Ghi chú", "\\**Một**"])
def test_a_star_that_is_no_mark_is_no_remark(text: str) -> None:
    ledger = Ledger()
    assert read_lines(text, ledger)
    assert ledger.remarks == []


def test_spaces_that_align_a_table_are_no_remark() -> None:
    ledger = Ledger()
    assert read_lines("| a   |   b |  |\n|     |     |  |", ledger)[1].full == "| | | |"
    assert ledger.remarks == []


def test_lines_in_two_stars_are_bold() -> None:
    lines = read_lines("**1. Một**\n\n*2. Hai*", Ledger())
    assert [line.bold for line in lines] == [True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc", ["SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"]),
        ("Số:    /QĐ-SNV     A, ngày   tháng 5 năm 2025", ["Số: /QĐ-SNV", "A, ngày tháng 5 năm 2025"]),
        ("Một  và  hai", ["Một và hai"]),
        ("Một\thai", ["Một\thai"]),
    ],
)
def test_columns_side_by_side_are_set_one_after_another(text: str, expected: list[str]) -> None:
    assert full(text) == expected


def test_each_repair_is_a_remark_but_for_blanks_left_to_be_filled_in() -> None:
    ledger = Ledger()
    read_lines("Số:      /QÐ-UBND\nMột  hai\n   Ba  ", ledger)
    assert [(remark.location.line, remark.before, remark.after) for remark in ledger.remarks] == [
        (1, "QÐ", "QĐ"),
        (2, "<2 dấu cách>", "<dấu cách>"),
    ]


def test_breaks_of_pages_and_soft_breaks_end_a_line_and_are_told() -> None:
    ledger = Ledger()
    lines = read_lines("Một\x0bhai\n\x0cBa\x0cbốn", ledger)
    assert [(line.at, line.full, line.after_blank) for line in lines] == [
        (1, "Một", True),
        (1, "hai", False),
        (2, "Ba", True),
        (2, "bốn", True),
    ]
    assert [remark.location.line for remark in ledger.remarks] == [1, 2]
    assert not ledger.faults


def test_the_bullets_of_symbol_fonts_are_dashes() -> None:
    lines = read_lines("\uf0b7\tMột;\n \uf0a7 Hai.", Ledger())
    assert [(line.prefix, line.text) for line in lines] == [("•", "Một;"), ("•", "Hai.")]


@pytest.mark.parametrize("character", ["\x07", "\ud800", "\ue000", "\uffff", "\u0378"])
def test_a_character_that_no_document_may_hold_is_a_fault_and_the_rest_is_read_on(character: str) -> None:
    ledger = Ledger()
    lines = read_lines(f"Một\nHai{character} ba", ledger)
    assert [line.full for line in lines] == ["Một", "Hai ba"]
    assert [fault.location.line for fault in ledger.faults] == [2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "Bản thảo trống"),
        ("a\x00b", "không phải văn bản thuần"),
        ("\x01\n" * 30, "không phải văn bản thuần"),
        ("a" * (LONGEST_LINE + 1), "Dòng dài"),
    ],
)
def test_what_is_no_text_gives_one_clear_fault(text: str, expected: str) -> None:
    ledger = Ledger()
    assert read_lines(text, ledger) == ()
    (fault,) = ledger.faults
    assert expected in fault.message


@pytest.mark.parametrize("line", ["- Lưu: VT, VP.\tKT. CHỦ TỊCH", "- Như Điều 3;   CHỦ TỊCH"])
def test_two_columns_of_the_closing_without_a_label_are_a_fault(line: str) -> None:
    ledger = Ledger()
    read_lines(f"QUYẾT ĐỊNH\n\n{line}", ledger)
    assert "như hai cột của một bảng" in ledger.faults[0].message


def test_a_label_glued_to_its_text_is_parted_and_said() -> None:
    ledger = Ledger()
    lines = read_lines("QUYẾT ĐỊNH\n\na)Nội dung dính", ledger)
    assert (lines[-1].prefix, lines[-1].text) == ("a)", "Nội dung dính")
    assert [(remark.before, remark.after) for remark in ledger.remarks] == [("a)Nội dung d", "a) Nội dung d")]
