from __future__ import annotations

import pytest

from qdgen.readers.markup.tables import settled_tables

NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["| a | b |", "|---|---|", "| c | d |"], ["| a | b |", "|---|---|", "| c | d |"]),
        (["| a | b |", "|:--|:-:|", "| c | d |", "", "e"], ["| a | b |", "|---|---|", "| c | d |", "", "e"]),
        (["a | b", "--- | ---", "c | d"], ["| a | b |", "|---|---|", "| c | d |"]),
        (["|   |  |", "|---|---|", "| c | d |"], ["", "", "| c | d |"]),
        (
            ["| a | b ||", "|---|---|---|", "| <!-- đầu bảng --> ^^ | c | d |", "| 1 | 2 | 3 |"],
            ["| a | b ||", "| ^^ | c | d |", "|---|---|---|", "| 1 | 2 | 3 |"],
        ),
        (["| <!-- đầu bảng -->  |  |", "|---|---|", "| c | d |"], ["|  |  |", "|---|---|", "| c | d |"]),
        (["một | hai", "ba"], ["một | hai", "ba"]),
        (["một", "---", "ba"], ["một", "---", "ba"]),
    ],
    ids=["plain", "aligned", "without strokes", "no header", "two header rows", "empty header", "stroke", "rule"],
)
def test_a_table_takes_the_form_of_a_draft(typed: list[str], expected: list[str]) -> None:
    assert settled_tables(typed) == expected
    assert len(settled_tables(typed)) == len(typed)


def test_a_table_above_all_else_with_the_national_title_is_the_masthead() -> None:
    rows = [f"| **SỞ NỘI VỤ** | **{NATIONAL}** |", "|---|---|", "| Số: 09/QĐ-SNV | *Bình Minh, ngày 05 tháng 3* |"]
    expected = [f"SỞ NỘI VỤ\t{NATIONAL}", "//", "Số: 09/QĐ-SNV\tBình Minh, ngày 05 tháng 3"]
    assert settled_tables(rows) == expected
    assert settled_tables(["", *rows]) == ["", *expected]
    assert settled_tables(["Một đoạn.", "", *rows])[2] == rows[0]
