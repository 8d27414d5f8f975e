"""Allow no year in the symbol."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.number_line import number_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_YEAR = re.compile(r"(?:19|20)\d\d")


@rule("QD366", provision="PL1 II.3.b", needs=("number",))
def year_in_symbol(subject: Subject) -> Iterator[Finding]:
    """Ký hiệu ghi năm.

    ## Yêu cầu
    Ký hiệu chỉ gồm chữ viết tắt tên loại, tên cơ quan (công văn: tên cơ quan, đơn vị soạn thảo); năm đã có ở ngày ban
    hành.

    ## Cách sửa
    Bỏ năm khỏi ký hiệu.
    """
    for _, found in number_lines(subject):
        for text, start in found.groups:
            if _YEAR.fullmatch(text):
                yield Finding(
                    message=f"Ký hiệu có năm “{text}”; phải bỏ.", where=found.line, start=start, end=start + len(text)
                )
