"""Ask for the line of authority in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import not_capitals
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD436", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def authority_capitals(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng thẩm quyền ban hành chưa viết bằng chữ in hoa.

    ## Yêu cầu
    Dòng thẩm quyền ban hành viết bằng chữ in hoa.

    ## Cách sửa
    Gõ lại dòng thẩm quyền ban hành bằng chữ in hoa, hoặc chọn rồi bấm Ctrl+Shift+A.
    """
    yield from absent(subject, "authority")
    yield from not_capitals(subject, "authority")
