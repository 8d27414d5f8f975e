"""Allow only dates that a calendar has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import date_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD376", provision="PL1 II.4.b", needs=("place_and_date",))
def date_impossible(subject: Subject) -> Iterator[Finding]:
    """Ngày ban hành không có trong lịch.

    ## Yêu cầu
    Ngày, tháng, năm ban hành là ngày có thật.

    ## Cách sửa
    Xem lại ngày, tháng, năm.
    """
    for _, found in date_lines(subject):
        if not found.exists:
            message = f"Không có ngày {found.day or '…'} tháng {found.month or '…'} năm {found.year or '…'} trong lịch."
            yield Finding(message=message, where=found.line)
