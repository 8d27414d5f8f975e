"""Allow no italics in the name of the parent body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD338", provision="PL1 II.2.b", mendable=True)
def parent_slope(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan chủ quản in nghiêng.

    ## Yêu cầu
    Tên cơ quan chủ quản trình bày bằng kiểu chữ đứng.

    ## Cách sửa
    Chọn dòng tên cơ quan chủ quản, bấm Ctrl+I để bỏ chữ nghiêng.
    """
    return wrong_slope(subject, "issuer_parent")
