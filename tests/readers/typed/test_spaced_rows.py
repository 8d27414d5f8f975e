"""Columns set with spaces."""

from __future__ import annotations

import pytest

from qdgen.readers.typed.spaced_rows import spaced_rows

HEAD = "STT   Họ và tên       Chức vụ      Số"


def found(*lines: str) -> list[list[str]]:
    return spaced_rows(list(enumerate(lines, start=1)), 0)


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
