"""Allow only bold letters in the issuer's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD327", provision="PL1 II.2.b", needs=("issuer",), mendable=True)
def issuer_weight(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan ban hành chưa in đậm.

    ## Yêu cầu
    Tên cơ quan ban hành trình bày bằng chữ đứng, đậm.

    ## Cách sửa
    Chọn dòng tên cơ quan ban hành, bấm Ctrl+B.
    """
    return wrong_weight(subject, "issuer")
