"""Tables typed without strokes at both ends."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.typed_tables import with_strokes


def rows(*lines: str) -> tuple[list[str], Ledger]:
    ledger = Ledger()
    return [line for _, line in with_strokes(list(enumerate(lines, start=1)), ledger) if line], ledger


def test_columns_by_tabs_become_cells() -> None:
    found, ledger = rows("Xã\tCây", "A\t100", "B\t")
    assert found == ["| Xã | Cây |", "|---|---|", "| A | 100 |", "| B |  |"]
    assert [remark.kind for remark in ledger.remarks][:1] == ["structure"]


def test_a_sum_reaches_over_the_columns_it_lacks() -> None:
    found, ledger = rows("TT\tTên\tSố", "1\tA\t5", "2\tB\t6", "Tổng cộng\t11")
    assert found[-1] == "| Tổng cộng || 11 |"
    assert "guess" in [remark.sure for remark in ledger.remarks]


def test_a_rule_that_was_typed_stays_the_end_of_the_header() -> None:
    assert rows("Tên | Số", "--- | ---", "A | 5", "B | 6")[0] == ["| Tên | Số |", "|---|---|", "| A | 5 |", "| B | 6 |"]


def test_signs_of_the_text_form_in_a_cell_are_escaped() -> None:
    assert rows("Tên\tSố\tGhi", "a\\b\tc|d\t<br>", "e\tf\tg")[0][1] == "| a\\\\b | c\\|d | \\<br> |"


def test_a_frame_of_box_characters_becomes_strokes() -> None:
    assert rows("┌──┬──┐", "│ a │ b │", "├──┼──┤", "│ 1 │ 2 │", "└──┴──┘")[0] == [
        *("+---+---+", "| a | b |", "+---+---+", "| 1 | 2 |", "+---+---+")
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("1.\tMột", "2.\tHai"),
        ("-\tMột", "-\tHai"),
        ("Điều 1.\tMột", "Điều 2.\tHai"),
        ("SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "PHÒNG A\tĐộc lập - Tự do - Hạnh phúc"),
        ("NGƯỜI LẬP\tGIÁM ĐỐC", "Nguyễn A\tTrần B"),
        ("Tải về | In | Chia sẻ",),
        ("Một\tHai",),
        ("Một đoạn văn", "Hai đoạn văn"),
        ("| a | b |", "| c | d |"),
        ("| a | b |", "---|---|"),
        ("\t", "\t\t"),
        ("// ghi chú | riêng | a", "// ghi chú | hai | b"),
    ],
)
def test_other_lines_stay(lines: tuple[str, ...]) -> None:
    found, ledger = rows(*lines)
    assert found == list(lines)
    assert not ledger.remarks


def test_two_tabs_between_columns_make_no_empty_column() -> None:
    found, ledger = rows("Nguồn vốn\t\tSố tiền", "Tỉnh\t\t500", "Xã\t\t")
    assert found == ["| Nguồn vốn | Số tiền |", "|---|---|", "| Tỉnh | 500 |", "| Xã |  |"]
    [told] = ledger.remarks
    assert (told.kind, told.sure, "cột trống ở mọi hàng được bỏ" in told.message) == ("structure", "likely", True)


def test_a_cell_on_two_lines_is_one_and_told() -> None:
    found, ledger = rows(
        "TT   Họ tên          Ghi chú",
        "1    Nguyễn A        Hộ nghèo,",
        "                     cận nghèo",
        "2    Trần B          -",
    )
    assert found[2:] == ["| 1 | Nguyễn A | Hộ nghèo, cận nghèo |", "| 2 | Trần B | - |"]
    told = [(remark.location.line, remark.kind, remark.sure, remark.after) for remark in ledger.remarks]
    assert (3, "joined", "likely", "Hộ nghèo, cận nghèo") in told
