"""Allow only the sizes of the decree for the summary of a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import is_letter
from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD425", provision="PL1 V.5b", severity=Severity.RANGE, mendable=True)
def letter_summary_size(subject: Subject) -> Iterator[Finding]:
    """Trích yếu công văn sai cỡ chữ.

    ## Yêu cầu
    Trích yếu công văn (“V/v ...”) cỡ chữ {nd30.looks[letter_summary].size.low:g} đến
    {nd30.looks[letter_summary].size.high:g}.

    ## Cách sửa
    Chọn các dòng “V/v ...”, đặt cỡ chữ {nd30.looks[letter_summary].size.used:g}.
    """
    if is_letter(subject.main):
        yield from wrong_sizes(subject, "letter_summary")
