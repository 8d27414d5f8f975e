"""Ask for the name of the type in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import not_capitals
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD406", provision="PL1 II.5.b")
def type_capitals(subject: Subject) -> Iterator[Finding | Unseen]:
    """Tên loại văn bản chưa viết bằng chữ in hoa.

    ## Yêu cầu
    Tên loại văn bản viết bằng chữ in hoa.

    ## Cách sửa
    Gõ lại tên loại văn bản bằng chữ in hoa, hoặc chọn rồi bấm Ctrl+Shift+A.
    """
    yield from absent(subject, "type")
    yield from not_capitals(subject, "type")
