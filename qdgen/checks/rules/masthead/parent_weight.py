"""Allow no bold letters in the name of the parent body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD336", provision="PL1 II.2.b", mendable=True)
def parent_weight(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan chủ quản in đậm.

    ## Yêu cầu
    Tên cơ quan chủ quản không in đậm.

    ## Cách sửa
    Chọn dòng tên cơ quan chủ quản, bấm Ctrl+B để bỏ chữ đậm.
    """
    return wrong_weight(subject, "issuer_parent")
