"""Allow only the sizes of the decree for the page number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import page_numbers
from qdgen.checks.figures import said, said_range
from qdgen.checks.finding import Finding, Severity, Unseen
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetRuns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD120", provision="PL1 I.7, V.14", severity=Severity.RANGE, mendable=True)
def number_size(subject: Subject) -> Iterator[Finding | Unseen]:
    """Số trang sai cỡ chữ.

    ## Yêu cầu
    Số trang cỡ chữ {nd30.looks[page_number].size.low:g} đến {nd30.looks[page_number].size.high:g}.

    ## Cách sửa
    Bấm đúp vào đầu trang, chọn số trang, đặt cỡ chữ {nd30.looks[page_number].size.used:g}.
    """
    allowed = subject.standard.looks["page_number"].size
    for number in page_numbers(subject.facts):
        if not number.runs:
            yield Unseen(reason="Số trang trong tệp chưa có chữ số nên không thấy cỡ chữ.")
            continue
        sizes = sorted({run.format.size for run in number.runs if not allowed.holds(run.format.size)})
        if sizes:
            start, end = number.span
            own = f"Bấm đúp vào đầu trang, chọn số trang, đặt cỡ chữ {said(allowed.used)}."
            paragraph = number.paragraph
            yield Finding(
                message=f"Số trang cỡ chữ {said(sizes[0])}; phải là {said_range(allowed)}.",
                where=paragraph,
                advice=own if allowed.narrowed_by else "",
                mends=(
                    SetRuns(part=paragraph.place.part, index=paragraph.index, start=start, end=end, size=allowed.used),
                ),
            )
