"""Allow a line of reference with the date of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import written_day, written_month
from qdgen.checks.evidence.issued import issued
from qdgen.checks.evidence.reference_line import references
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD907", provision="PL1 III.1.c")
def reference_date_differs(subject: Subject) -> Iterator[Finding]:
    """Dòng “Kèm theo” ghi sai ngày tháng.

    ## Yêu cầu
    Ngày tháng ở dòng “Kèm theo” giống ở đầu văn bản chính; dự thảo và văn bản điện tử được để trống.

    ## Cách sửa
    Sửa ngày tháng trong dòng “Kèm theo”.
    """
    own = issued(subject.main)
    for line, reference in references(subject):
        other = reference.issued
        pairs = (("ngày", own.day, other.day), ("tháng", own.month, other.month), ("năm", own.year, other.year))
        for name, mine, named in pairs:
            if mine is not None and named is not None and mine != named:
                here, there = _printed(name, named), _printed(name, mine)
                said = f"Dòng “Kèm theo” ghi {name} {here}; văn bản chính là {name} {there}."
                yield Finding(message=said, where=line)
                break


def _printed(name: str, number: int) -> str:
    """A day below 10 and a month below 3 as the decree writes them (PL1 II.4.b)."""
    return (
        written_day(str(number)) if name == "ngày" else written_month(str(number)) if name == "tháng" else str(number)
    )
