"""Allow the name of the signatory only where the decree aligns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.evidence.signature_block import is_loose
from qdgen.checks.line import Line
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD665", provision="PL1 II.7.đ", mendable=True)
def signatory_alignment(subject: Subject) -> Iterator[Finding]:
    """Họ tên người ký chưa căn giữa.

    ## Yêu cầu
    Họ tên người ký được căn giữa so với dòng quyền hạn, chức vụ.

    ## Cách sửa
    Chọn dòng họ tên người ký, bấm Ctrl+E để căn giữa.
    """
    for finding in wrong_alignment(subject, "signatory"):
        if not (isinstance(finding.where, Line) and is_loose(subject.facts, finding.where)):
            yield finding
