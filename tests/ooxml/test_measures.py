"""Attribute values as lengths, numbers and switches."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.ooxml.measures import css_length, eighths, emu_mm, emu_pt, half_points, is_on, measure, number, twips, whole
from qdgen.standards.standard import Mm, Pt


@pytest.mark.parametrize("value", [None, "1", "true", "on"])
def test_an_element_that_is_there_is_on(value: str | None) -> None:
    assert is_on(value)


@pytest.mark.parametrize("value", ["0", "false", "off", "none"])
def test_every_way_to_say_off_is_off(value: str) -> None:
    assert not is_on(value)


@pytest.mark.parametrize(
    ("value", "points"),
    [("720", 36), ("-20", -1), ("12.7mm", 36), ("1.27cm", 36), ("0.5in", 36), ("36pt", 36), ("3pc", 36), ("0", 0)],
)
def test_lengths_in_twentieths_or_with_a_unit_are_points(value: str, points: float) -> None:
    found = twips(value)
    assert found is not None
    assert math.isclose(found, points)


def test_sizes_weights_and_drawing_units() -> None:
    assert half_points("28") == Pt(14)
    assert half_points("27") == Pt(13.5)
    assert eighths("4") == Pt(0.5)
    assert emu_mm("360000") == Mm(10)
    assert emu_pt("9525") == Pt(0.75)


def test_a_bare_number_in_vml_is_in_pixels() -> None:
    assert css_length("96") == Pt(72)
    assert css_length("72pt") == Pt(72)


def test_numbers_are_rounded_to_whole_ones() -> None:
    assert whole("12") == 12
    assert whole(" 12.6 ") == 13
    assert number("0.5") == 0.5


@pytest.mark.parametrize("value", [None, "", "abc", "nan", "inf", "1e9", "12 pt 3", "9" * 5_000, "--1", "१२"])
def test_what_is_no_number_is_none(value: str | None) -> None:
    assert twips(value) is None
    assert whole(value) is None
    assert emu_mm(value) is None
    assert css_length(value) is None


def test_lengths_beyond_all_paper_are_none() -> None:
    assert twips("999999999999") is None
    assert measure("99999999cm") is None


@given(st.text(max_size=20))
def test_any_text_is_a_finite_length_or_none(text: str) -> None:
    for read in (twips, half_points, eighths, css_length, emu_mm, number):
        found = read(text)
        assert found is None or math.isfinite(found)
