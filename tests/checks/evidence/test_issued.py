"""Numbers and dates of a document are read as far as they are filled in."""

from __future__ import annotations

import datetime as dt

import pytest

from qdgen.checks.evidence.issued import Issued, dates, issued, read_issued
from tests.checks.subjects import subject_of_example


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Số: 05/QĐ-SNV, ngày 05 tháng 02 năm 2026", Issued(number="5", symbol="QĐ-SNV", day=5, month=2, year=2026)),
        ("Số:      /QĐ-UBND, ngày    tháng 12 năm 2025", Issued(symbol="QĐ-UBND", month=12, year=2025)),
        ("Số: ..../QĐ - UBND, ngày ... tháng ... năm 2025", Issued(symbol="QĐ-UBND", year=2025)),
        ("Số 12/KH-UBND ngày 5/2/2026", Issued(number="12", symbol="KH-UBND", day=5, month=2, year=2026)),
        ("không có gì", Issued()),
    ],
)
def test_what_is_blank_stays_blank(text: str, wanted: Issued) -> None:
    assert read_issued(text) == wanted


def test_a_masthead_is_read() -> None:
    own = issued(subject_of_example().main)
    assert (own.number, own.symbol, own.exact) == ("5", "QĐ-SNV", dt.date(2026, 2, 5))


def test_the_latest_day_of_a_blank_is_the_last_of_its_month_or_year() -> None:
    assert Issued(month=2, year=2028).last_day == dt.date(2028, 2, 29)
    assert Issued(year=2025).last_day == dt.date(2025, 12, 31)
    assert Issued(day=3, month=4, year=2025).last_day == dt.date(2025, 4, 3)
    assert Issued(month=13, year=2025).last_day is None
    assert Issued(day=3).last_day is None
    assert Issued(day=31, month=6, year=2025).exact is None


def test_days_that_the_calendar_lacks_are_none() -> None:
    found = [day for _, day in dates("từ ngày 30 tháng 9 năm 2026 đến ngày 31 tháng 9 năm 2026, ngày 1/10/2026")]
    assert found == [dt.date(2026, 9, 30), None, dt.date(2026, 10, 1)]
    assert list(dates("không có")) == []
