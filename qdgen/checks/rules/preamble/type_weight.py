"""Ask for the name of the type in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD403", provision="PL1 II.5.b", mendable=True)
def type_weight(subject: Subject) -> Iterator[Finding | Unseen]:
    """Tên loại văn bản chưa in đậm.

    ## Yêu cầu
    Tên loại văn bản in đậm toàn bộ.

    ## Cách sửa
    Chọn tên loại văn bản, bấm Ctrl+B để in đậm.
    """
    yield from absent(subject, "type")
    yield from wrong_weight(subject, "type")
