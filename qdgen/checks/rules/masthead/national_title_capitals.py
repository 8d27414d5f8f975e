"""Allow only capitals in the Quốc hiệu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import not_capitals
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD307", provision="PL1 II.1.a", needs=("national_title",))
def national_title_capitals(subject: Subject) -> Iterator[Finding]:
    """Quốc hiệu chưa viết hoa toàn bộ.

    ## Yêu cầu
    Quốc hiệu trình bày bằng chữ in hoa.

    ## Cách sửa
    Chọn dòng Quốc hiệu, bấm Shift+F3 đến khi mọi chữ là chữ in hoa.
    """
    return not_capitals(subject, "national_title")
