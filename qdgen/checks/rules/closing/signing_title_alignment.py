"""Allow the lines of power and title only where the decree aligns them."""

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


@rule("QD649", provision="PL1 II.7.đ", mendable=True)
def signing_title_alignment(subject: Subject) -> Iterator[Finding]:
    """Quyền hạn, chức vụ của người ký chưa căn giữa.

    ## Yêu cầu
    Quyền hạn, chức vụ của người ký được căn giữa trong cột bên phải.

    ## Cách sửa
    Chọn dòng quyền hạn, chức vụ của người ký, bấm Ctrl+E để căn giữa.
    """
    for finding in wrong_alignment(subject, "signing_title"):
        if not (isinstance(finding.where, Line) and is_loose(subject.facts, finding.where)):
            yield finding
