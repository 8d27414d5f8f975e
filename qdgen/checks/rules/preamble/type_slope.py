"""Ask for the name of the type in upright letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD404", provision="PL1 II.5.b", mendable=True)
def type_slope(subject: Subject) -> Iterator[Finding | Unseen]:
    """Tên loại văn bản in nghiêng.

    ## Yêu cầu
    Tên loại văn bản là chữ đứng.

    ## Cách sửa
    Chọn tên loại văn bản, bấm Ctrl+I để bỏ in nghiêng.
    """
    yield from absent(subject, "type")
    yield from wrong_slope(subject, "type")
