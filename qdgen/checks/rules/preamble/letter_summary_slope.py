"""Ask for the summary of a letter in upright letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import is_letter
from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD427", provision="PL1 V.5b", mendable=True)
def letter_summary_slope(subject: Subject) -> Iterator[Finding]:
    """Trích yếu công văn in nghiêng.

    ## Yêu cầu
    Trích yếu công văn (“V/v ...”) là chữ đứng.

    ## Cách sửa
    Chọn các dòng “V/v ...”, bấm Ctrl+I để bỏ chữ nghiêng.
    """
    if is_letter(subject.main):
        yield from wrong_slope(subject, "letter_summary")
