"""Allow no bold letters in the summary of a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import is_letter
from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD426", provision="PL1 V.5b", mendable=True)
def letter_summary_weight(subject: Subject) -> Iterator[Finding]:
    """Trích yếu công văn in đậm.

    ## Yêu cầu
    Trích yếu công văn (“V/v ...”) không in đậm.

    ## Cách sửa
    Chọn các dòng “V/v ...”, bấm Ctrl+B để bỏ chữ đậm.
    """
    if is_letter(subject.main):
        yield from wrong_weight(subject, "letter_summary")
