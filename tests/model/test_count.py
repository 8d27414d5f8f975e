from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.errors import ModelError
from qdgen.model.count import checked_count


def test_a_number_may_be_unknown() -> None:
    checked_count(None, "Số văn bản")
    checked_count(None, "Tháng", 12)


@pytest.mark.parametrize("value", [1, 2, 2437, 10**30])
def test_a_number_counts_from_one(value: int) -> None:
    checked_count(value, "Số văn bản")


@pytest.mark.parametrize("value", [0, -1])
def test_a_number_below_one_is_refused(value: int) -> None:
    with pytest.raises(ModelError, match=f"^Số văn bản phải từ 1 trở lên, không phải {value}\\."):
        checked_count(value, "Số văn bản")


@given(st.integers())
def test_a_number_with_a_limit_lies_within_it(value: int) -> None:
    if 1 <= value <= 12:
        checked_count(value, "Tháng", 12)
    else:
        with pytest.raises(ModelError, match=f"Tháng phải từ 1 đến 12, không phải {value}"):
            checked_count(value, "Tháng", 12)


@pytest.mark.parametrize("value", [True, "5", 5.0, (5,)])
def test_what_is_no_whole_number_is_refused(value: object) -> None:
    with pytest.raises(ModelError, match=f"Số văn bản phải là số nguyên, không phải {type(value).__name__}"):
        checked_count(value, "Số văn bản")
