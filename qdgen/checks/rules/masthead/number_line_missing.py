"""Allow no document without the line of number and symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD350", provision="PL1 II.3.a")
def number_line_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu dòng số, ký hiệu.

    ## Yêu cầu
    Dưới tên cơ quan ban hành có dòng “Số: …/ký hiệu”.

    ## Cách sửa
    Gõ dòng “Số:”, rồi dấu gạch chéo và ký hiệu, ở cột bên trái dưới tên cơ quan.
    """
    main = subject.main
    if main.kind == "main" and not main["number"]:
        yield Finding(message="Không có dòng số, ký hiệu dưới tên cơ quan ban hành.", where=main.one("issuer"))
