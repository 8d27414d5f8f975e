"""Two columns in one paragraph are taken apart at a tab, many spaces or a line break, and nowhere else."""

from __future__ import annotations

import io
import unicodedata
from typing import TYPE_CHECKING

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.checks.landmarks.lanes import taken_apart
from qdgen.checks.lines import read_lines
from qdgen.ooxml.document import read_document

if TYPE_CHECKING:
    from qdgen.checks.line import Line


def line_of(text: str) -> Line:
    document = docx.Document()
    document.add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    (line,) = read_lines(read_document(stream.getvalue()).blocks)
    return line


def parts(text: str) -> list[tuple[str, str]]:
    return [(part.lane, part.text) for part in taken_apart(line_of(text))]


TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@pytest.mark.parametrize("gap", ["\t", "\t\t\t", "   ", " " * 20, "\u00a0" * 5])
@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("SỞ NỘI VỤ", TITLE),
        ("SỞ NỘI VỤ", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("SỞ NỘI VỤ", "Độc lập – Tự do – Hạnh phúc"),
        ("Số: 05/QĐ-SNV", "Bình Minh, ngày 05 tháng 02 năm 2026"),
        ("Số:        /QĐ-SNV", "Bình Minh ngày … tháng … năm 2026"),
        ("Nơi nhận:", "KT. GIÁM ĐỐC"),
        ("Nơi nhận:", "GIÁM ĐỐC"),
    ],
)
def test_a_left_and_a_right_column_are_parted(left: str, gap: str, right: str) -> None:
    assert parts(f"{left}{gap}{right}") == [("left", left), ("right", right)]


@pytest.mark.parametrize("gap", ["\t", "     "])
def test_letters_typed_in_pieces_are_parted_too(gap: str) -> None:
    typed = unicodedata.normalize("NFD", f"SỞ NỘI VỤ{gap}{TITLE}")
    assert parts(typed) == [("left", "SỞ NỘI VỤ"), ("right", TITLE)]


@pytest.mark.parametrize("lead", ["\t", "\t\t", " " * 30])
def test_what_is_pushed_to_the_right_stands_in_the_right_column(lead: str) -> None:
    assert parts(f"{lead}{TITLE}") == [("right", TITLE)]


@pytest.mark.parametrize(
    "text",
    [
        "SỞ NỘI VỤ",
        "Số:        /QĐ-SNV",
        "Bình Minh, ngày      tháng      năm 2026",
        "  thụt bằng hai dấu cách",
        "chữ   cách   rộng",
    ],
)
def test_spaces_inside_one_column_part_nothing(text: str) -> None:
    assert parts(text) == [("", text.strip())]


def test_line_breaks_make_lines_in_each_column() -> None:
    assert parts("UBND TỈNH BÌNH MINH\nSỞ NỘI VỤ") == [("", "UBND TỈNH BÌNH MINH"), ("", "SỞ NỘI VỤ")]


@given(st.lists(st.sampled_from(["SỞ", "NỘI VỤ", TITLE, "Số:", "ngày", " ", "   ", "\t", "\n", ","]), max_size=8))
def test_no_letter_is_lost_or_doubled(pieces: list[str]) -> None:
    text = "".join(pieces)
    if text.strip():
        line = line_of(f"x{text}")
        assert "".join("".join(part.text.split()) for part in taken_apart(line)) == "".join(line.text.split())


def test_a_name_pushed_beside_the_last_recipient_stands_in_the_right_column() -> None:
    assert parts(f"- Lưu: VT, VP.{' ' * 30}Nguyễn Văn A") == [("left", "- Lưu: VT, VP."), ("right", "Nguyễn Văn A")]
    assert parts("- Lưu: VT,   VP.") == [("", "- Lưu: VT,   VP.")]


def test_the_addressee_of_a_letter_is_not_parted_from_its_label() -> None:
    assert parts("Kính gửi:        Sở Nội vụ") == [("", "Kính gửi:        Sở Nội vụ")]
