"""The patterns by which landmarks are known, on keys."""

from __future__ import annotations

import pytest

from qdgen.checks.landmarks import patterns
from qdgen.checks.line import key_of


@pytest.mark.parametrize(
    "typed",
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cộng hòa  xã hội chủ nghĩa Việt Nam"],
)
def test_the_national_title_is_known_however_it_is_written(typed: str) -> None:
    assert patterns.NATIONAL_TITLE.search(key_of(typed))


@pytest.mark.parametrize(
    "typed", ["Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh Phúc", "\u00d0ộc lập-Tự do-Hạnh phúc"]
)
def test_the_motto_is_known_by_its_words(typed: str) -> None:
    assert patterns.MOTTO.search(key_of(typed))


@pytest.mark.parametrize("typed", ["Số: 05/QĐ-SNV", "Số:        /QĐ-UBND", "Số 05/QĐ-SNV", "SỐ: 5 / QĐ - UBND"])
def test_number_lines(typed: str) -> None:
    assert patterns.NUMBER.match(key_of(typed))


@pytest.mark.parametrize("typed", ["Số liệu thống kê", "Sổ theo dõi: 05/2026", "Căn cứ Quyết định số 05/QĐ-UBND"])
def test_what_is_no_number_line(typed: str) -> None:
    assert not patterns.NUMBER.match(key_of(typed))


@pytest.mark.parametrize("typed", ["Phụ lục", "PHỤ LỤC I", "Phụ lục số 01", "Phụ lục 2.", "PHỤ LỤC A"])
def test_appendix_labels(typed: str) -> None:
    assert patterns.APPENDIX.fullmatch(key_of(typed))


@pytest.mark.parametrize("typed", ["Phụ lục kèm theo Quyết định này", "Phụ lục I ban hành kèm theo"])
def test_what_is_no_appendix_label(typed: str) -> None:
    assert not patterns.APPENDIX.fullmatch(key_of(typed))


@pytest.mark.parametrize(
    "typed",
    [
        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 02 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh)",
        "(Ban hành kèm theo Quyết định số      /QĐ-UBND)",
        "Kèm theo Kế hoạch số 12/KH-UBND",
    ],
)
def test_reference_lines(typed: str) -> None:
    assert patterns.REFERENCE.fullmatch(key_of(typed))


@pytest.mark.parametrize(
    "typed", ["KT. CHỦ TỊCH", "KT.CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "T/M ỦY BAN NHÂN DÂN", "TUQ. BỘ TRƯỞNG"]
)
def test_capacities(typed: str) -> None:
    assert patterns.CAPACITY.match(key_of(typed))


def test_every_type_of_the_decree_is_known() -> None:
    assert patterns.TYPES[key_of("KẾ HOẠCH")] == "Kế hoạch"
    assert patterns.TYPES[key_of("Quyết định")] == "Quyết định"
    assert key_of("Nội quy") not in patterns.TYPES


def test_marks_are_told_apart() -> None:
    assert patterns.MARKS[key_of("HỎA TỐC")] == patterns.MARKS[key_of("HOẢ TỐC")] == "urgency"
    assert patterns.MARKS[key_of("MẬT")] == "secrecy"


@pytest.mark.parametrize(
    ("key", "is_level"), [("điều 5. trách nhiệm", True), ("chương ii", True), ("điều kiện", False)]
)
def test_lines_that_start_a_level(key: str, is_level: bool) -> None:  # noqa: FBT001 - a column of the table above
    assert bool(patterns.starts_a_level(key)) is is_level


def test_offices_and_bodies_are_known_by_their_first_words() -> None:
    assert patterns.begins_with_office("chủ tịch ủy ban nhân dân tỉnh")
    assert patterns.begins_with_body("sở nội vụ")
    assert not patterns.begins_with_body("sổ tay")


def test_a_branch_stands_under_another_body_and_not_under_one_of_its_kind() -> None:
    assert patterns.stands_under("chi cục văn thư", "sở nội vụ")
    assert not patterns.stands_under("chi cục văn thư", "chi cục kiểm lâm")
    assert not patterns.stands_under("công an tỉnh", "sở tư pháp")
