"""The filters that templates may use besides Jinja's own: numbers in words, money, dates, capitals."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.vietnamese.capitals import lower_first, sentence, upper
from qdgen.vietnamese.dates import date_long, formal, weekday
from qdgen.vietnamese.letters import roman
from qdgen.vietnamese.numbers import amount, amount_in_words, group_digits, in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def formal_date(value: date | Mapping[str, int] | str) -> str:
    """Ngày tháng theo thể thức: `ngày 05 tháng 3 năm 2026`, from a date, an ISO text or a mapping day/month/year.

    Raises ValueError for a day that no calendar has (PL1 II.4.b).
    """
    if isinstance(value, date):
        return date_long(value)
    if isinstance(value, str):
        return date_long(date.fromisoformat(value))
    return formal(value.get("day"), value.get("month"), value.get("year"))


def capital_sentence(text: str) -> str:
    """Viết hoa đầu câu: `ba triệu đồng` -> `Ba triệu đồng`."""
    return sentence(text)


FILTERS: Mapping[str, Callable[..., object]] = MappingProxyType(
    {
        "amount": amount,
        "amount_in_words": amount_in_words,
        "formal_date": formal_date,
        "group_digits": group_digits,
        "in_words": in_words,
        "lower_first": lower_first,
        "roman": roman,
        "sentence": capital_sentence,
        "upper": upper,
        "weekday": weekday,
    }
)
