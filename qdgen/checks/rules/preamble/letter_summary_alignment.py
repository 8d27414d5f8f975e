"""Ask for the summary of a letter in the middle of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import is_letter
from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD428", provision="PL1 II.5.b", mendable=True)
def letter_summary_alignment(subject: Subject) -> Iterator[Finding]:
    """Trích yếu công văn chưa căn giữa.

    ## Yêu cầu
    Trích yếu công văn đặt căn giữa dưới số và ký hiệu.

    ## Cách sửa
    Đặt con trỏ vào các dòng “V/v ...”, bấm Ctrl+E để căn giữa.
    """
    if is_letter(subject.main):
        yield from wrong_alignment(subject, "letter_summary")
