"""Allow only capitals in the issuer's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import not_capitals
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD329", provision="PL1 II.2.b", needs=("issuer",))
def issuer_capitals(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan ban hành chưa viết hoa toàn bộ.

    ## Yêu cầu
    Tên cơ quan ban hành trình bày bằng chữ in hoa.

    ## Cách sửa
    Chọn dòng tên cơ quan ban hành, bấm Shift+F3 đến khi mọi chữ là chữ in hoa.
    """
    return not_capitals(subject, "issuer")
