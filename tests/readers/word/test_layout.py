"""Tables that only set text side by side, told from those with data."""

from __future__ import annotations

import pytest

from qdgen.ooxml.facts import TableFacts
from qdgen.readers.word.layout import begins_a_form, in_lanes, is_form, is_label, is_labelled, key_of
from qdgen.readers.word.tables import paragraphs_in
from tests.ooxml.making import facts_of, p
from tests.readers.word_drafts import GRID, table


def facts(*rows: list[str], borders: str = "") -> TableFacts:
    (found,) = facts_of(table([[p(words) for words in row] for row in rows], borders)).blocks
    assert isinstance(found, TableFacts)
    return found


@pytest.mark.parametrize(
    ("rows", "borders"),
    [
        ([["SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]], ""),
        ([["SỞ NỘI VỤ", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"]], GRID),
        ([["Nơi nhận:", "GIÁM ĐỐC"]], ""),
        ([["Nơi nhận:", "GIÁM ĐỐC"]], GRID),
        ([["", "TM. ỦY BAN NHÂN DÂN"]], ""),
        ([["", "PHÓ GIÁM ĐỐC"], ["", "Nguyễn Văn A"]], ""),
        ([["Số: 12/QĐ-SNV", "Bình Minh, ngày 05 tháng 12 năm 2026"]], ""),
        ([["Chỉ có một ô có chữ", ""]], GRID),
        ([["Kính gửi:", "- Ủy ban nhân dân tỉnh;"], ["", "- Sở Tài chính."]], ""),
        ([["Kính gửi:", "Ủy ban nhân dân tỉnh"]], GRID),
    ],
)
def test_a_table_with_words_of_a_form_only_lays_out(rows: list[list[str]], borders: str) -> None:
    assert is_form(facts(*rows, borders=borders))


@pytest.mark.parametrize(
    ("rows", "borders"),
    [
        ([["STT", "Tên"], ["1", "Sở Nội vụ"]], GRID),
        ([["Tiêu chí", "Điểm"], ["Đúng hạn", "10"]], ""),
        ([["STT", "Nơi nhận", "Số bản"], ["1", "Sở Nội vụ", "2"]], GRID),
        ([["Chức danh", "Số lượng"], ["GIÁM ĐỐC", "1"]], GRID),
        ([["CỘNG HÒA XÃ HỘI", "b", "c", "d"]], ""),
        ([["", ""]], GRID),
    ],
)
def test_a_table_with_data_is_one(rows: list[list[str]], borders: str) -> None:
    assert not is_form(facts(*rows, borders=borders))


def lanes(found: TableFacts) -> list[tuple[int, str]]:
    return [(lane, " ".join(one.text for one in paragraphs_in(cell.blocks))) for lane, cell in in_lanes(found)]


def test_the_left_column_is_read_before_the_right_one() -> None:
    assert lanes(facts(["a", "x"], ["b", "y"])) == [(0, "a"), (0, "b"), (1, "x"), (1, "y")]


def test_a_cell_alone_in_the_right_half_belongs_to_the_right_column() -> None:
    assert lanes(facts(["a", "x"], ["", "y"])) == [(0, "a"), (1, "x"), (1, "y")]


def test_three_columns_are_read_one_after_the_other() -> None:
    assert [words for _, words in lanes(facts(["a", "b", "c"], ["", "d", "e"]))] == ["a", "b", "d", "c", "e"]


def test_a_row_across_both_columns_parts_what_is_above_from_what_is_below() -> None:
    wide = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + p("giữa") + "</w:tc></w:tr>"
    markup = table([[p("a"), p("x")], [p("b"), p("y")]])
    rows = markup.split("</w:tr>", 1)
    (found,) = facts_of(f"{rows[0]}</w:tr>{wide}{rows[1]}").blocks
    assert isinstance(found, TableFacts)
    assert [words for _, words in lanes(found)] == ["a", "x", "giữa", "b", "y"]


def test_keys_are_small_letters_in_one_form() -> None:
    assert key_of(" CỘNG HO\u0300A ") == "cộng hòa"
    assert begins_a_form("Số: 12/QĐ-UBND")
    assert begins_a_form("Độc lập - Tự do - Hạnh phúc")
    assert not begins_a_form("Giao Sở Nội vụ")


def test_a_table_of_articles_has_a_label_on_the_left_of_each_row() -> None:
    assert is_labelled(
        facts(["Điều 1.", "Thành lập Tổ."], ["", "Đoạn nối tiếp."], ["Điều 2", "Thi hành."], borders=GRID)
    )
    assert not is_labelled(facts(["", "Thành lập Tổ."], ["Điều 2.", "Thi hành."]))
    assert not is_labelled(facts(["Điều 1.", "Cũ", "Mới"]))
    assert not is_labelled(facts(["Điều 1.", ""]))
    assert is_label("Điều  12 .")
    assert not is_label("Điều 12. Thi hành")
