from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Allowed, BodyText, Mm, Pt

LENGTHS = st.floats(min_value=0, max_value=1000)


@pytest.mark.parametrize(
    ("millimetres", "twips"),
    [(210, 11906), (297, 16838), (30, 1701), (20, 1134), (15, 850), (12.7, 720), (10, 567)],
)
def test_millimetres_are_twips_as_word_counts_them(millimetres: float, twips: int) -> None:
    assert Mm(millimetres).twips == twips


def test_an_inch_is_72_points() -> None:
    assert Mm(25.4).pt == pytest.approx(72)
    assert Pt(72).mm == pytest.approx(25.4)


def test_a_point_is_twenty_twips() -> None:
    assert Pt(6).twips == 120
    assert Pt(6.5).twips == 130


@given(LENGTHS)
def test_a_length_comes_back_from_the_other_unit(length: float) -> None:
    assert Pt(length).mm.pt == pytest.approx(length)
    assert Mm(length).pt.mm == pytest.approx(length)


def test_the_unit_of_a_length_is_its_type() -> None:
    assert isinstance(Mm(1).pt, Pt)
    assert isinstance(Pt(1).mm, Mm)


@pytest.mark.parametrize("used", [12.9, 14.1, -13.0, float("inf"), float("nan")])
def test_a_used_value_outside_its_limits_is_refused(used: float) -> None:
    with pytest.raises(ValueError, match=r"is outside 13\.0 to 14\.0 \(PL1 V\.1\)"):
        Allowed(low=Pt(13), high=Pt(14), used=Pt(used), provision="PL1 V.1")


@pytest.mark.parametrize("used", [13, 13.5, 14])
def test_a_used_value_may_be_a_limit(used: float) -> None:
    assert Allowed(low=Pt(13), high=Pt(14), used=Pt(used), provision="PL1 V.1").used == used


def test_a_value_at_a_limit_is_legal_and_one_beyond_it_is_not() -> None:
    margin = ND30.page.left
    assert margin.holds(30)
    assert margin.holds(35)
    assert not margin.holds(29.9)
    assert not margin.holds(35.1)


def test_a_tolerance_widens_both_limits() -> None:
    margin = ND30.page.left
    assert margin.holds(29.5, ND30.page.tolerance)
    assert margin.holds(35.5, ND30.page.tolerance)
    assert not margin.holds(29.4, ND30.page.tolerance)


@given(LENGTHS, LENGTHS, LENGTHS)
def test_what_lies_between_the_limits_is_legal_and_nothing_else(one: float, other: float, value: float) -> None:
    low, high = sorted((one, other))
    allowed = Allowed(low=low, high=high, used=low, provision="PL1 V.1")
    assert allowed.holds(value) is (low <= value <= high)


def test_the_text_area_is_what_the_margins_leave() -> None:
    assert ND30.page.text_width == Mm(165)
    assert ND30.page.text_height == Mm(257)


def with_body(**changes: object) -> BodyText:
    return replace(ND30.body, **changes)  # type: ignore[arg-type]  # each test names one field and its value


def test_a_first_line_between_the_two_values_is_refused() -> None:
    with pytest.raises(ValueError, match=r"first line indent 11\.0 mm is none of"):
        with_body(first_line=Mm(11))


def test_the_other_first_line_is_accepted() -> None:
    assert with_body(first_line=Mm(10)).first_line == Mm(10)


def test_a_gap_under_six_points_is_refused() -> None:
    with pytest.raises(ValueError, match=r"gap 5\.0 pt is less than 6\.0 pt"):
        with_body(gap=Pt(5))
