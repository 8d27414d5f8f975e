"""A date of which the day, the month or the year may not be known yet."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass

from qdgen.errors import Fault, ModelError
from qdgen.model.count import checked_count

LONGEST_MONTH = 31
LAST_MONTH = 12
LAST_YEAR = 9999
A_LEAP_YEAR = 2024


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """Thời gian ban hành (PL1 II.4): a draft may lack the day, or the day and the month; None is "not known yet".

    Raises ModelError for a day, month or year that no calendar has.
    """

    day: int | None = None
    month: int | None = None
    year: int | None = None

    def __post_init__(self) -> None:
        checked_count(self.day, "Ngày", LONGEST_MONTH)
        checked_count(self.month, "Tháng", LAST_MONTH)
        checked_count(self.year, "Năm", LAST_YEAR)
        if self.day is None or self.month is None:
            return
        longest = monthrange(self.year or A_LEAP_YEAR, self.month)[1]
        if self.day > longest:
            month = f"tháng {self.month}" if self.year is None else f"tháng {self.month} năm {self.year}"
            message = f"Ngày {self.day} không có: {month} có {longest} ngày."
            advice = "ghi ngày có trong lịch, hoặc để trống nếu chưa biết."
            raise ModelError(Fault(message=message, advice=advice))

    @property
    def complete(self) -> bool:
        """Whether day, month and year are all known."""
        return None not in (self.day, self.month, self.year)
