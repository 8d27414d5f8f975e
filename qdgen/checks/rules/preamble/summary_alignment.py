"""Ask for the summary in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD415", provision="PL1 II.5.b", mendable=True)
def summary_alignment(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trích yếu chưa căn giữa.

    ## Yêu cầu
    Trích yếu đặt căn giữa theo chiều ngang.

    ## Cách sửa
    Đặt con trỏ vào trích yếu, bấm Ctrl+E để căn giữa.
    """
    yield from absent(subject, "summary")
    yield from wrong_alignment(subject, "summary")
