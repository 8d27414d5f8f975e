from __future__ import annotations

import dataclasses

import pytest

from qdgen.layout.masthead import GAP, SAFETY, Masthead, Names, masthead
from qdgen.layout.metrics import Face, room_for, width
from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Mm, Pt, SizeTriple
from tests.layout.offices import ALL, COUNCILS, called

SON_LA = Names(
    issuer="Ủy ban nhân dân tỉnh Sơn La",
    number="Số: 2721/QĐ-UBND",
    place_and_date="Sơn La, ngày 29 tháng 12 năm 2025",
)
LARGE, SMALL = ND30.size_triples


def of(names: Names) -> Masthead:
    return masthead(names, ND30)


@pytest.mark.parametrize("names", ALL, ids=called)
def test_the_state_title_fits_its_column_with_room_to_spare(names: Names) -> None:
    found = of(names)
    assert found.right - width(ND30.national_title, Face.BOLD, found.sizes.national_title).mm >= SAFETY
    assert found.right - width(ND30.motto, Face.BOLD, found.sizes.motto).mm >= SAFETY
    assert found.left + found.right == pytest.approx(ND30.page.text_width)


@pytest.mark.parametrize("names", ALL, ids=called)
def test_the_sizes_are_a_legal_triple(names: Names) -> None:
    assert of(names).sizes in ND30.size_triples


@pytest.mark.parametrize("names", ALL, ids=called)
def test_number_and_date_stand_on_one_line_each(names: Names) -> None:
    found = of(names)
    assert found.number_lines == ((names.number,) if names.number else ())
    assert found.place_and_date_lines == ((names.place_and_date,) if names.place_and_date else ())
    if names.place_and_date:
        assert room_for(names.place_and_date, Face.ITALIC, found.sizes.date).mm <= found.right - SAFETY + 1e-6


@pytest.mark.parametrize("names", ALL, ids=called)
def test_every_line_of_the_names_fits_and_every_word_is_there(names: Names) -> None:
    found = of(names)
    size = found.sizes.national_title
    assert all(width(line, Face.BOLD, size).mm <= found.left - GAP + 1e-6 for line in found.issuer_lines)
    assert all(width(line, Face.REGULAR, size).mm <= found.left - GAP + 1e-6 for line in found.parent_lines)
    assert " ".join(found.issuer_lines).split() == names.issuer.upper().split()
    assert " ".join(found.parent_lines).split() == (names.parent or "").upper().split()


@pytest.mark.parametrize("names", ALL, ids=called)
def test_the_rules_are_legal(names: Names) -> None:
    found = of(names)
    assert found.motto_rule.length == width(ND30.motto, Face.BOLD, found.sizes.motto)
    assert 1 / 3 <= found.issuer_rule.of_last <= 1 / 2
    assert found.issuer_rule.of_longest <= 1 / 2


@pytest.mark.parametrize("names", COUNCILS, ids=called)
def test_a_council_has_two_lines_and_a_rule_legal_for_both(names: Names) -> None:
    found = of(names)
    head, place = found.issuer_lines
    assert head in {"ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN"}
    assert place.split()[0] in {"TỈNH", "THÀNH", "XÃ", "PHƯỜNG", "ĐẶC"}
    shortest = min(width(line, Face.BOLD, 13) for line in (head, place))
    longest = max(width(line, Face.BOLD, 13) for line in (head, place))
    assert found.issuer_rule.of_longest >= 1 / 3 - 1e-9 or shortest / longest < 2 / 3


def test_the_greater_sizes_are_taken_where_they_fit() -> None:
    found = of(SON_LA)
    assert found.sizes == LARGE
    assert (found.left, found.right) == (67.8, 97.2)


def test_a_date_too_long_for_the_greater_sizes_takes_the_smaller() -> None:
    found = of(
        Names(issuer="Ủy ban nhân dân Thành phố Hồ Chí Minh", place_and_date=f"{'Thành phố Hồ Chí Minh'}, ngày 29")
    )
    assert found.sizes == LARGE
    whole = "Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026"
    found = of(Names(issuer="Ủy ban nhân dân Thành phố Hồ Chí Minh", place_and_date=whole))
    assert found.sizes == SMALL
    assert found.issuer_lines == ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH")


def test_a_parent_on_one_line_stays_there_and_a_longer_one_breaks_before_the_place() -> None:
    short = of(Names(issuer="Sở Nội vụ", parent="UBND tỉnh Sơn La"))
    assert short.parent_lines == ("UBND TỈNH SƠN LA",)
    long = of(Names(issuer="Sở Nội vụ", parent="Ủy ban nhân dân tỉnh Sơn La"))
    assert long.parent_lines == ("ỦY BAN NHÂN DÂN", "TỈNH SƠN LA")


def test_line_feeds_in_names_are_kept() -> None:
    found = of(Names(issuer="Ban chỉ đạo\nphòng thủ dân sự\ntỉnh Sơn La", parent="UBND tỉnh\nSơn La"))
    assert found.issuer_lines == ("BAN CHỈ ĐẠO", "PHÒNG THỦ DÂN SỰ", "TỈNH SƠN LA")
    assert found.parent_lines == ("UBND TỈNH", "SƠN LA")


def test_what_cannot_fit_shows_as_more_than_one_line() -> None:
    place = "Thành phố trực thuộc trung ương có tên rất dài giả định"
    found = of(dataclasses.replace(SON_LA, place_and_date=f"{place}, ngày 29 tháng 12 năm 2025"))
    assert len(found.place_and_date_lines) == 2
    assert found.right >= width(ND30.national_title, Face.BOLD, found.sizes.national_title).mm + SAFETY


def test_a_document_issued_with_another_has_neither_number_nor_date() -> None:
    found = of(Names(issuer="Ủy ban nhân dân tỉnh Sơn La"))
    assert found.number_lines == found.place_and_date_lines == ()
    assert found.right == of(SON_LA).right


def test_the_number_is_lowered_to_the_baseline_of_a_larger_date() -> None:
    assert of(SON_LA).number_drop == pytest.approx(0.89, abs=0.01)
    hcm = Names(issuer="UBND", place_and_date="Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", number="Số: 1/QĐ")
    assert of(hcm).number_drop == (0 if of(hcm).sizes == SMALL else pytest.approx(0.89, abs=0.01))


def test_a_masthead_without_an_issuer_is_refused() -> None:
    with pytest.raises(ValueError, match="issuer"):
        Names(issuer="  ")


def test_the_columns_follow_the_figures_of_the_standard() -> None:
    left = dataclasses.replace(ND30.page.left, used=Mm(35))
    narrow = dataclasses.replace(ND30, page=dataclasses.replace(ND30.page, left=left))
    assert masthead(SON_LA, narrow).left == pytest.approx(of(SON_LA).left - 5)
    one = SizeTriple(national_title=Pt(12), motto=Pt(13), date=Pt(13))
    assert masthead(SON_LA, dataclasses.replace(ND30, size_triples=(one,))).sizes == one
