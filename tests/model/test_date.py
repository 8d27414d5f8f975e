from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.errors import ModelError
from qdgen.model.date import PartialDate
from qdgen.vietnamese.dates import formal

PARTS = st.none() | st.integers(-1, 32)
YEARS = st.none() | st.integers(1890, 2110)


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date(day: dt.date) -> None:
    assert PartialDate(day=day.day, month=day.month, year=day.year).complete


@given(st.integers(0, 40), st.integers(0, 14), st.integers(1, 9999))
def test_a_complete_date_is_one_that_the_calendar_has(day: int, month: int, year: int) -> None:
    try:
        dt.date(year, month, day)
    except ValueError:
        with pytest.raises(ModelError):
            PartialDate(day=day, month=month, year=year)
    else:
        assert PartialDate(day=day, month=month, year=year).complete


@given(PARTS, PARTS, YEARS)
def test_a_date_can_be_written_if_and_only_if_it_can_be_made(
    day: int | None, month: int | None, year: int | None
) -> None:
    try:
        date = PartialDate(day=day, month=month, year=year)
    except ModelError:
        with pytest.raises(ValueError, match="không có ngày này trong lịch"):
            formal(day, month, year)
    else:
        assert formal(date.day, date.month, date.year).startswith("ngày")


@pytest.mark.parametrize(
    ("date", "complete"),
    [
        (PartialDate(), False),
        (PartialDate(year=2025), False),
        (PartialDate(month=12, year=2025), False),
        (PartialDate(day=5, month=12), False),
        (PartialDate(day=5, year=2025), False),
        (PartialDate(day=5, month=12, year=2025), True),
    ],
)
def test_a_date_is_complete_when_all_of_it_is_known(date: PartialDate, complete: bool) -> None:  # noqa: FBT001 - a column
    assert date.complete is complete


def test_the_29th_of_february_is_possible_while_the_year_is_not_known() -> None:
    assert PartialDate(day=29, month=2).day == 29
    assert PartialDate(day=29, month=2, year=2024).day == 29


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"day": 29, "month": 2, "year": 2025}, "Ngày 29 không có: tháng 2 năm 2025 có 28 ngày."),
        ({"day": 30, "month": 2}, "Ngày 30 không có: tháng 2 có 29 ngày."),
        ({"day": 31, "month": 4}, "Ngày 31 không có: tháng 4 có 30 ngày."),
        ({"day": 32}, "Ngày phải từ 1 đến 31, không phải 32."),
        ({"day": 0}, "Ngày phải từ 1 đến 31, không phải 0."),
        ({"month": 13}, "Tháng phải từ 1 đến 12, không phải 13."),
        ({"month": 0}, "Tháng phải từ 1 đến 12, không phải 0."),
        ({"year": 0}, "Năm phải từ 1 đến 9999, không phải 0."),
        ({"year": 10_000}, "Năm phải từ 1 đến 9999, không phải 10000."),
        ({"day": True}, "Ngày phải là số nguyên, không phải bool."),
        ({"month": "12"}, "Tháng phải là số nguyên, không phải str."),
    ],
)
def test_a_date_that_no_calendar_has_is_refused_with_the_reason(parts: dict[str, int], message: str) -> None:
    with pytest.raises(ModelError) as raised:
        PartialDate(**parts)
    assert [fault.message for fault in raised.value.faults] == [message]


def test_dates_with_the_same_parts_are_one_date() -> None:
    assert PartialDate(day=5, month=12, year=2025) == PartialDate(day=5, month=12, year=2025)
    assert len({PartialDate(month=12), PartialDate(month=12), PartialDate(day=12)}) == 2
