"""Ask for the line of authority in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD435", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE, mendable=True)
def authority_alignment(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng thẩm quyền ban hành chưa căn giữa.

    ## Yêu cầu
    Dòng thẩm quyền ban hành đặt căn giữa theo chiều ngang.

    ## Cách sửa
    Đặt con trỏ vào dòng thẩm quyền ban hành, bấm Ctrl+E để căn giữa.
    """
    yield from absent(subject, "authority")
    yield from wrong_alignment(subject, "authority")
