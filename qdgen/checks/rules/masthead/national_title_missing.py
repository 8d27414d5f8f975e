"""Allow no document without its Quốc hiệu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD301", provision="PL1 II.1.a")
def national_title_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu Quốc hiệu.

    ## Yêu cầu
    Văn bản có Quốc hiệu “{nd30.national_title}” ở phía trên cùng, bên phải trang đầu tiên.

    ## Cách sửa
    Gõ Quốc hiệu ở đầu cột bên phải của trang đầu.
    """
    if subject.main.kind == "main" and not subject.main["national_title"]:
        yield Finding(message=f"Không có Quốc hiệu “{subject.standard.national_title}” ở đầu văn bản.")
