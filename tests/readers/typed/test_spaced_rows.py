"""Columns set with spaces."""

from __future__ import annotations

import pytest

from qdgen.readers.typed.spaced_rows import spaced_rows

HEAD = "STT   Họ và tên       Chức vụ      Số"


def found(*lines: str) -> list[list[str]]:
    return [row.cells for row in spaced_rows(list(enumerate(lines, start=1)), 0)]


def test_cells_stand_under_their_names() -> None:
    assert found(HEAD, "1     Nguyễn Văn A    Tổ trưởng    12", "2     Trần B                       3", "Hết.") == [
        ["STT", "Họ và tên", "Chức vụ", "Số"],
        ["1", "Nguyễn Văn A", "Tổ trưởng", "12"],
        ["2", "Trần B", "", "3"],
    ]


@pytest.mark.parametrize(
    "lines",
    [
        (HEAD,),
        (HEAD, "Một đoạn văn."),
        (HEAD, "Một    đoạn   văn      xô lệch."),
        ("Hai   cột", "1     Một"),
        ("Câu  giãn  cách  thường", "Câu  giãn  cách  nữa"),
    ],
)
def test_other_lines_are_no_table(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []


def test_a_line_under_a_cell_goes_on_with_it() -> None:
    rows = spaced_rows(
        list(
            enumerate(
                [
                    HEAD,
                    "1     Nguyễn Văn A    Tổ trưởng    12",
                    "                      kiêm thư ký",
                    "2     Trần B                       3",
                    "                      Tổ viên",
                    "Hết.",
                ]
            )
        ),
        0,
    )
    assert [row.cells for row in rows[1:]] == [
        ["1", "Nguyễn Văn A", "Tổ trưởng kiêm thư ký", "12"],
        ["2", "Trần B", "", "3"],
    ]
    assert [row.lines for row in rows] == [1, 2, 1]
    assert rows[1].wrapped == ("Tổ trưởng", "kiêm thư ký")


@pytest.mark.parametrize(
    "line", ["Một đoạn văn.", "     lệch", "                      12", "      tên rất dài nằm dưới cả hai ô"]
)
def test_other_lines_under_a_row_are_no_part_of_it(line: str) -> None:
    assert len(found(HEAD, "1     Nguyễn Văn A    Tổ trưởng    12", line)) == len([HEAD, line])
