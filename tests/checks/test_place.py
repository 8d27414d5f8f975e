"""Where a finding is, in a person's words and in a machine's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from qdgen.checks.finding import Finding
from qdgen.checks.place import dash_numbers, place_of, unit_words
from tests.checks.reported import subject

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece


def words_of(example: str, element: str, at: int = 0, piece: int = 0) -> str:
    seen = subject(example)
    line = seen.pieces[piece][element][at]
    return place_of(Finding(message="", where=line), seen.landmarks).words


@pytest.mark.parametrize(
    ("element", "at", "words"),
    [
        ("national_title", 0, "trang đầu, ô phải, dòng 1"),
        ("motto", 0, "trang đầu, ô phải, dòng 2"),
        ("place_and_date", 0, "trang đầu, ô phải, dòng 3"),
        ("issuer_parent", 0, "trang đầu, ô trái, dòng 1"),
        ("issuer", 0, "trang đầu, ô trái, dòng 2"),
        ("number", 0, "trang đầu, ô trái, dòng 3"),
        ("summary", 0, "trích yếu"),
        ("legal_basis", 2, "căn cứ thứ 3"),
        ("recipient", 1, "Nơi nhận, dòng 2"),
        ("signatory", 0, "họ tên người ký"),
    ],
)
def test_elements_are_found_by_a_person(element: str, at: int, words: str) -> None:
    assert words_of("bo-nhiem", element, at) == words


def test_a_place_in_an_attached_plan_says_so() -> None:
    assert words_of("thi-dua", "motto", piece=1) == "Kế hoạch kèm theo, trang đầu, ô phải, dòng 2"


def test_a_place_in_a_table_is_its_cell() -> None:
    assert words_of("ke-hoach-xa", "table", 5).startswith("bảng ")


def test_units_are_said_from_the_highest() -> None:
    said = [unit_words(unit) for unit in main_of("khen-thuong").units]
    assert "Điều 2, khoản 1, điểm b" in said


def test_a_line_leads_a_machine_to_its_characters() -> None:
    seen = subject("bo-nhiem")
    line = seen.main["legal_basis"][0]
    place = place_of(Finding(message="", where=line, start=8, end=12), seen.landmarks)
    assert place.part == "word/document.xml"
    assert line.paragraph.text[place.start : place.end] == line.text[8:12]
    assert place.excerpt == line.text[8:12].strip()


def test_a_section_is_the_page_of_its_piece() -> None:
    seen = subject("thi-dua")
    places = [place_of(Finding(message="", where=section), seen.landmarks) for section in seen.facts.sections]
    assert [place.words for place in places] == ["trang giấy", "trang giấy của Kế hoạch kèm theo"]
    assert [place.section for place in places] == [0, 1]


def test_a_header_is_the_top_of_the_page() -> None:
    seen = subject("thi-dua")
    assert place_of(Finding(message="", where=seen.facts.headers[0]), seen.landmarks).words == "đầu trang"


def test_without_a_place_it_is_the_whole_document() -> None:
    assert place_of(Finding(message=""), subject("bo-nhiem").landmarks).words == "toàn văn bản"


@pytest.mark.parametrize("label", ["PHỤ LỤC I", "Phụ lục I.", "Phụ lục I: DANH SÁCH GIẢ ĐỊNH"])
def test_an_appendix_is_called_as_its_label_should_read(label: str) -> None:
    seen = subject("khen-thuong", ({"paragraph": "Phụ lục", "text": label},))
    words = place_of(Finding(message="", where=seen.pieces[1]["appendix"][0]), seen.landmarks).words
    assert words == "Phụ lục I, chữ “Phụ lục”"


def test_a_line_of_the_masthead_outside_the_columns_is_said_by_its_name() -> None:
    date = "Bình Minh, ngày 05 tháng 02 năm 2026"
    edits = ({"paragraph": date, "text": " "}, {"paragraph": "QUYẾT ĐỊNH", "insert_before": date})
    seen = subject("bo-nhiem", edits)
    where = seen.main["place_and_date"][0]
    assert (
        place_of(Finding(message="", where=where), seen.landmarks).words == "trang đầu, dòng địa danh, ngày tháng năm"
    )


def test_a_plain_paragraph_is_counted_in_the_text() -> None:
    seen = subject("ke-hoach-xa")
    where = seen.main.units[0].line
    assert place_of(Finding(message="", where=where), seen.landmarks).words == "nội dung, đoạn 1"


def main_of(example: str) -> Piece:
    return subject(example).main


def test_dashes_are_counted_in_what_they_stand_in() -> None:
    plan = subject("ke-hoach-xa").main
    numbers = dash_numbers(plan)
    said = [unit_words(unit, dash=numbers.get(id(unit), 0)) for unit in plan.units if id(unit) in numbers]
    assert said
    assert len(said) == len(set(said))
    assert all(re.search(r"gạch đầu dòng thứ \d+$", words) for words in said)


def test_a_list_is_called_by_its_first_word() -> None:
    gone = {"paragraph": "Phụ lục", "remove": True}
    seen = subject("khen-thuong", (gone,))
    line = seen.pieces[1]["list_title"][0]
    assert place_of(Finding(message="", where=line), seen.landmarks).words == "danh sách kèm theo, tiêu đề danh sách"


def test_columns_that_are_no_cells_are_not_called_so() -> None:
    typed = {"paragraph": "QUYẾT ĐỊNH", "insert_before": "Số: 05/QĐ-SNV\tBình Minh, ngày 05 tháng 02 năm 2026"}
    seen = subject("bo-nhiem", (typed,))
    line = seen.main["number"][-1]
    assert place_of(Finding(message="", where=line), seen.landmarks).words == "trang đầu, dòng số, ký hiệu"
