"""Lines of the text: their level, their number, what they stand in, and what only looks like a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.checks.landmarks.records import Level, Unit
from qdgen.checks.landmarks.units import level_of, own_name, read_units, roman_value, value_of
from qdgen.checks.line import Line, whole
from qdgen.ooxml.facts import NumberingFacts, ParagraphFacts, Place, RunFacts
from qdgen.ooxml.formats import ParagraphFormat, RunFormat
from qdgen.standards.standard import Pt
from qdgen.vietnamese.letters import roman

LOOK = RunFormat(
    font="Times New Roman",
    font_other="Times New Roman",
    font_complex="Times New Roman",
    font_east_asian="Times New Roman",
    size=Pt(14),
)


def line(text: str, *, number: str = "") -> Line:
    numbering = NumberingFacts(text=number, suffix="\t", level=0, format="decimal", list_id=1, look=LOOK)
    return whole(
        ParagraphFacts(
            index=0,
            place=Place(),
            text=text,
            runs=(RunFacts(text=text, format=LOOK),),
            format=ParagraphFormat(align="both"),
            mark=LOOK,
            numbering=numbering if number else None,
        )
    )


def units(*texts: str) -> tuple[Unit, ...]:
    return read_units([line(text) for text in texts])[0]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Điều 1. Bổ nhiệm", Level.ARTICLE),
        ("Điều 1: Bổ nhiệm", Level.ARTICLE),
        ("Điều 1: Quyết định này có hiệu lực", Level.ARTICLE),
        ("ĐIỀU 1. BỔ NHIỆM", Level.ARTICLE),
        ("Điều 2 - Hiệu lực", Level.ARTICLE),
        ("I. MỤC ĐÍCH", Level.ROMAN),
        ("I/ MỤC ĐÍCH", Level.ROMAN),
        ("I - MỤC ĐÍCH", Level.ROMAN),
        ("I.MỤC ĐÍCH", Level.ROMAN),
        ("1. Nội dung", Level.CLAUSE),
        ("1) Nội dung", Level.CLAUSE),
        ("1/ Nội dung", Level.CLAUSE),
        ("1- Nội dung", Level.CLAUSE),
        ("1.1. Nội dung", Level.SUBCLAUSE),
        ("a) Nội dung", Level.POINT),
        ("a)Nội dung", Level.POINT),
        ("a. Nội dung", Level.POINT),
        ("đ/ Nội dung", Level.POINT),
        ("- Nội dung", Level.DASH),
        ("• Nội dung", Level.DASH),
        ("Phần I", Level.PART),
        ("PHẦN THỨ NHẤT", Level.PART),
        ("Chương II", Level.CHAPTER),
        ("Chương I: QUY ĐỊNH CHUNG", Level.CHAPTER),
        ("Mục 1", Level.DIVISION),
        ("Tiểu mục 2. TỔ CHỨC", Level.DIVISION),
    ],
)
def test_a_label_tells_the_level_however_it_was_typed(text: str, level: Level) -> None:
    assert level_of(line(text)) is level


@pytest.mark.parametrize(
    "text",
    [
        "Điều 5 của Quy chế này không áp dụng",
        "Điều 5 Luật Lưu trữ quy định",
        "Chương II quy định về tổ chức",
        "Chương II của Quy chế này",
        "Mục 2 Phần I Phụ lục này",
        "2.340.000 đồng",
        "12/15 đơn vị đã nộp",
        "05 - 10 người",
        "C. Phần chung",
        "Năm 2026 là năm bản lề",
    ],
)
def test_a_citation_and_a_quantity_are_plain_text(text: str) -> None:
    assert level_of(line(text)) is None


def test_an_automatic_number_counts_as_a_typed_one() -> None:
    typed, automatic = line("Điều 3. Hiệu lực"), line("Hiệu lực", number="Điều 3.")
    first, second = read_units([typed])[0][0], read_units([automatic])[0][0]
    assert (first.level, first.label, first.value, first.text) == (
        second.level,
        second.label,
        second.value,
        second.text,
    )
    assert own_name(first) == own_name(second) == "Điều 3"


def test_units_know_what_they_stand_in() -> None:
    found = units("Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "1. Khoản", "a) Điểm", "- Ý", "Điều 2. Đối tượng")
    assert [unit.path for unit in found] == [
        (),
        ("Chương I",),
        ("Chương I",),
        ("Chương I", "Điều 1"),
        ("Chương I", "Điều 1", "khoản 1"),
        ("Chương I", "Điều 1", "khoản 1", "điểm a"),
        ("Chương I",),
    ]
    assert found[1].level is Level.HEADING


def test_quoted_lines_are_no_articles_of_the_document() -> None:
    found = units("1. Sửa đổi Điều 5 như sau:", "“Điều 5. Tên mới", "1. Khoản mới.”", "2. Khoản sau")
    assert [unit.quoted for unit in found] == [False, True, True, False]
    assert found[3].value == 2


@pytest.mark.parametrize(
    ("level", "number", "value"),
    [
        (Level.POINT, "đ", 5),
        (Level.POINT, "f", None),
        (Level.CLAUSE, "12", 12),
        (Level.PART, "thứ hai", 2),
        (Level.PART, "THỨ NHẤT", 1),
        (Level.SUBCLAUSE, "1.1", None),
        (Level.DASH, "-", None),
    ],
)
def test_numbers_have_the_value_by_which_one_counts(level: Level, number: str, value: int | None) -> None:
    assert value_of(level, number) == value


@given(st.integers(min_value=1, max_value=399))
def test_roman_numbers_read_back(number: int) -> None:
    assert roman_value(roman(number)) == number
