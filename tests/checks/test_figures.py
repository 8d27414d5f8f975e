"""Figures are written with a comma."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qdgen.checks.figures import counted, in_roman, said, said_range
from qdgen.standards.standard import Allowed


@pytest.mark.parametrize(
    ("value", "decimals", "words"),
    [(12.7, 2, "12,7"), (13.0, 2, "13"), (1.05, 2, "1,05"), (0, 2, "0"), (45.83, 0, "46"), (8.049, 1, "8")],
)
def test_a_figure_has_a_comma_and_no_needless_decimals(value: float, decimals: int, words: str) -> None:
    assert said(value, decimals) == words


def test_a_number_of_thousands_of_digits_is_counted_as_far_as_anything_is() -> None:
    assert counted("007") == 7
    assert counted("9" * 5000) == 10**18 - 1


def test_a_range_has_its_unit_and_the_office_that_narrowed_it() -> None:
    size = Allowed(low=13.0, high=14.0, used=14.0, provision="")
    assert said_range(size) == "13–14"
    assert said_range(size, " mm", joint=" đến ") == "13 đến 14 mm"
    assert said_range(replace(size, low=14.0, narrowed_by="cài đặt của cơ quan")) == "14 (cài đặt của cơ quan)"


def test_what_roman_figures_cannot_write_stays_in_plain_ones() -> None:
    assert [in_roman(one) for one in (1, 14, 3999, 4000, 0)] == ["I", "XIV", "MMMCMXCIX", "4000", "0"]
