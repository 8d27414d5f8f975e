"""The long form of dates, written and read, and the names of weekdays."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.vietnamese.dates import date_long, formal, parse_formal, weekday

DAYS = st.none() | st.integers(min_value=1, max_value=28)
MONTHS = st.none() | st.integers(min_value=1, max_value=12)
YEARS = st.none() | st.integers(min_value=1, max_value=9999)


@pytest.mark.parametrize(
    ("day", "month", "year", "text"),
    [
        (5, 3, 2026, "ngày 05 tháng 3 năm 2026"),
        (29, 12, 2025, "ngày 29 tháng 12 năm 2025"),
        (9, 2, 2026, "ngày 09 tháng 02 năm 2026"),
        (10, 1, 2026, "ngày 10 tháng 01 năm 2026"),
        (10, 10, 2026, "ngày 10 tháng 10 năm 2026"),
        (None, 12, 2025, "ngày tháng 12 năm 2025"),
        (None, None, 2025, "ngày tháng năm 2025"),
        (None, None, None, "ngày tháng năm"),
        (29, 2, None, "ngày 29 tháng 02 năm"),
        (31, None, 2026, "ngày 31 tháng năm 2026"),
    ],
)
def test_dates_are_written_by_the_zero_rule(day: int | None, month: int | None, year: int | None, text: str) -> None:
    assert formal(day, month, year) == text


def test_only_days_below_ten_and_months_one_and_two_take_a_zero() -> None:
    assert [day for day in range(1, 32) if f"ngày {day:02d} " in formal(day, 1, 2026)] == list(range(1, 32))
    assert [month for month in range(1, 10) if f"tháng {month:02d} " in formal(1, month, 2026)] == [1, 2]


@given(st.dates())
def test_every_day_of_the_calendar_reads_back_as_itself(day: dt.date) -> None:
    assert parse_formal(date_long(day)) == (day.day, day.month, day.year)


@given(DAYS, MONTHS, YEARS)
def test_a_date_with_unknown_parts_reads_back_as_itself(day: int | None, month: int | None, year: int | None) -> None:
    assert parse_formal(formal(day, month, year)) == (day, month, year)


@given(DAYS, MONTHS, YEARS, st.sampled_from(["...", "…", "....…", "      ", "\u00a0\u00a0", "____", " ... "]))
def test_dots_and_gaps_stand_for_unknown_parts(day: int | None, month: int | None, year: int | None, gap: str) -> None:
    parts = (gap if part is None else f" {part:04d} " for part in (day, month, year))
    text = "".join(word + part for word, part in zip(("ngày", "tháng", "năm"), parts, strict=True))
    assert parse_formal(text) == (day, month, year)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ngày ... tháng 12 năm 2025", (None, 12, 2025)),
        ("ngày      tháng 7 năm 2026", (None, 7, 2026)),
        ("ngày…tháng…năm 2026", (None, None, 2026)),
        ("ngày ... tháng ... năm 20...", (None, None, None)),
        ("ngày 5 tháng 03 năm 2020", (5, 3, 2020)),
        ("ngày 005 tháng 003 năm 02020", (5, 3, 2020)),
        ("  ngày\u00a005  tháng 3\tnăm 2020 ", (5, 3, 2020)),
        ("ngày 29 tháng 2 năm 2024", (29, 2, 2024)),
    ],
)
def test_dates_are_read_as_people_type_them(text: str, parts: tuple[int | None, int | None, int | None]) -> None:
    assert parse_formal(text) == parts
    assert parse_formal(unicodedata.normalize("NFD", text.replace("…", "..."))) == parts


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ngày",
        "ngày 05 tháng 3",
        "ngàythángnăm",
        "ngày05 tháng 3 năm 2026",
        "05/3/2026",
        "5 tháng 3, 2026",
        "Hà Nội, ngày 05 tháng 3 năm 2026",
        "ngày 05 tháng 3 năm 2026.",
        "ngày 05 tháng 3 năm 26",
        "ngày 05 tháng ba năm 2026",
        "ngày 00 tháng 3 năm 2026",
        "ngày 32 tháng 3 năm 2026",
        "ngày 30 tháng 2 năm",
        "ngày 29 tháng 2 năm 2025",
        "ngày 31 tháng 4 năm 2026",
        "ngày 05 tháng 13 năm 2026",
        "ngày 05 tháng 0 năm 2026",
        "ngày 05 tháng 3 năm 0000",
        "ngày 05 tháng 3 năm 20261",
        "ngày \u0665 tháng 3 năm 2026",
    ],
)
def test_what_is_not_a_date_is_not_read_as_one(text: str) -> None:
    assert parse_formal(text) is None


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [
        (0, 1, 2026),
        (32, None, None),
        (31, 4, None),
        (30, 2, None),
        (29, 2, 2025),
        (1, 13, 2026),
        (1, 0, None),
        (1, 1, 0),
    ],
)
def test_days_that_no_calendar_has_are_refused(day: int, month: int | None, year: int | None) -> None:
    with pytest.raises(ValueError, match="không có ngày này"):
        formal(day, month, year)


def test_the_syllable_that_tells_the_weekday_has_the_capital() -> None:
    week = [weekday(dt.date(2026, 3, 2) + dt.timedelta(days=days)) for days in range(7)]
    assert week == ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
