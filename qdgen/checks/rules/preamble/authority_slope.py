"""Ask for the line of authority in upright letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD434", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE, mendable=True)
def authority_slope(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng thẩm quyền ban hành in nghiêng.

    ## Yêu cầu
    Dòng thẩm quyền ban hành là chữ đứng.

    ## Cách sửa
    Chọn dòng thẩm quyền ban hành, bấm Ctrl+I để bỏ in nghiêng.
    """
    yield from absent(subject, "authority")
    yield from wrong_slope(subject, "authority")
