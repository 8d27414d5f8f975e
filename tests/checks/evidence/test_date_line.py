"""The line of place and date is taken apart, and its figures are written as the decree writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.checks.evidence.date_line import DateLine, date_lines, written_day, written_month
from tests.checks.subjects import subject_with

TYPED = "Bình Minh, ngày 05 tháng 02 năm 2026"


def date_of(text: str) -> DateLine:
    ((_, found),) = date_lines(subject_with(TYPED, text))
    return found


@pytest.mark.parametrize(
    ("text", "place", "comma", "figures", "is_open"),
    [
        (TYPED, "Bình Minh", True, ("05", "02", "2026"), False),
        ("Bình Minh ngày 5 tháng 2 năm 2026", "Bình Minh", False, ("5", "2", "2026"), False),
        ("ngày 05 tháng 02 năm 2026", "", False, ("05", "02", "2026"), False),
        ("Bình Minh, ngày … tháng 02 năm 2026", "Bình Minh", True, ("", "02", "2026"), True),
        ("Bình Minh, ngày ..... tháng ..... năm 20.....", "Bình Minh", True, ("", "", "20"), True),
    ],
)
def test_a_line_has_these_parts(
    text: str,
    place: str,
    comma: bool,  # noqa: FBT001 - a table of cases
    figures: tuple[str, str, str],
    is_open: bool,  # noqa: FBT001
) -> None:
    found = date_of(text)
    assert (found.place, found.comma, (found.day, found.month, found.year)) == (place, comma, figures)
    assert found.is_open == is_open
    assert found.exists


@pytest.mark.parametrize("text", ["Bình Minh, ngày 05/02/2026", "Bình Minh, 05 tháng 02 năm 2026"])
def test_a_date_in_another_form_is_none(text: str) -> None:
    assert not tuple(date_lines(subject_with(TYPED, text)))


def test_a_day_that_no_calendar_has_does_not_exist() -> None:
    assert not date_of("Bình Minh, ngày 29 tháng 02 năm 2026").exists
    assert date_of("Bình Minh, ngày 29 tháng 02 năm 2028").exists


@given(st.integers(1, 31), st.integers(1, 12), st.integers(0, 3))
def test_zeros_are_put_and_taken_as_the_decree_asks(day: int, month: int, zeros: int) -> None:
    written = written_day("0" * zeros + str(day))
    assert int(written) == day
    assert len(written) == 2
    written = written_month("0" * zeros + str(month))
    assert int(written) == month
    assert written.startswith("0") == (month < 3)
