from __future__ import annotations

from datetime import date

import pytest

from qdgen.renderers.filters import FILTERS, capital_sentence, formal_date
from tests.renderers.offices import filled_with, saying
from tests.renderers.words import paragraphs


@pytest.mark.parametrize(
    "value", [date(2026, 3, 5), "2026-03-05", {"day": 5, "month": 3, "year": 2026}], ids=["date", "text", "mapping"]
)
def test_a_date_is_printed_in_the_form_of_the_decree(value: date | str | dict[str, int]) -> None:
    assert formal_date(value) == "ngày 05 tháng 3 năm 2026"


@pytest.mark.parametrize("value", ["2026-02-30", "05/03/2026", "", {"day": 32, "month": 1, "year": 2026}])
def test_a_day_that_no_calendar_has_is_an_error(value: str | dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        formal_date(value)


def test_a_sentence_begins_with_a_capital() -> None:
    assert capital_sentence("ba triệu đồng") == "Ba triệu đồng"
    assert capital_sentence("đồng") == "Đồng"


@pytest.mark.parametrize(
    ("tag", "printed"),
    [
        ("{{ 3510000|amount_in_words|lower_first }}", "ba triệu năm trăm mười nghìn đồng"),
        ("{{ 3510000|amount_in_words|sentence }}", "Ba triệu năm trăm mười nghìn đồng"),
        ("{{ 3510000|amount }}", "3.510.000 đồng"),
        ("{{ 3510000|group_digits }}", "3.510.000"),
        ("{{ 2025|in_words }}", "hai nghìn không trăm hai mươi lăm"),
        ('{{ "2026-03-05"|formal_date }}', "ngày 05 tháng 3 năm 2026"),
        ("{{ “2026-03-05”|formal_date }}", "ngày 05 tháng 3 năm 2026"),
        ("{{ 14|roman }}", "XIV"),
        ("{{ 'ủy ban'|upper }}", "ỦY BAN"),
        ("{{ 'Ủy ban'|lower_first }}", "ủy ban"),
    ],
)
def test_each_filter_that_the_guide_names_works_in_a_template(tag: str, printed: str) -> None:
    assert printed in paragraphs(filled_with(saying(tag)))


def test_the_filters_are_what_they_were() -> None:
    assert sorted(FILTERS) == [
        *("amount", "amount_in_words", "formal_date", "group_digits", "in_words", "lower_first", "roman", "sentence"),
        *("upper", "weekday"),
    ]
    with pytest.raises(TypeError):
        FILTERS["os"] = print  # type: ignore[index] # a mapping that cannot be written is the point
