"""Allow only dates written out in the masthead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import read_date
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_WORDS = ("ngày", "tháng", "năm")


_SMALL = "Gõ lại các chữ “ngày”, “tháng”, “năm” bằng chữ thường."


@rule("QD371", provision="PL1 II.4.b", needs=("place_and_date",))
def date_line_form(subject: Subject) -> Iterator[Finding]:
    """Ngày, tháng, năm ban hành viết chưa đúng dạng.

    ## Yêu cầu
    Ngày, tháng, năm ban hành viết đầy đủ, ví dụ “ngày 05 tháng 12 năm 2025”; các số là chữ số Ả Rập.

    ## Cách sửa
    Viết lại dạng “Địa danh, ngày … tháng … năm …”, các số bằng chữ số Ả Rập.
    """
    for _, line in subject.lines("place_and_date"):
        found = read_date(line)
        if found is None:
            yield Finding(message=f"Viết là “{line.text}”; phải viết đủ “Địa danh, ngày … tháng … năm …”.", where=line)
        elif found.words != _WORDS:
            yield Finding(message="Các chữ “ngày”, “tháng”, “năm” phải viết thường.", where=line, advice=_SMALL)
