"""Ask for the name of the type in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD405", provision="PL1 II.5.b", mendable=True)
def type_alignment(subject: Subject) -> Iterator[Finding | Unseen]:
    """Tên loại văn bản chưa căn giữa.

    ## Yêu cầu
    Tên loại văn bản đặt căn giữa theo chiều ngang.

    ## Cách sửa
    Đặt con trỏ vào tên loại văn bản, bấm Ctrl+E để căn giữa.
    """
    yield from absent(subject, "type")
    yield from wrong_alignment(subject, "type")
