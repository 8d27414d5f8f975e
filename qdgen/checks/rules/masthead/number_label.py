"""Allow only the label "Số:" before the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.number_line import number_lines
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_LABEL = "Số:"


@rule("QD351", provision="PL1 II.3.c", needs=("number",), mendable=True)
def number_label(subject: Subject) -> Iterator[Finding]:
    """Chữ “Số:” viết chưa đúng.

    ## Yêu cầu
    Từ “Số” viết thường, chữ S viết hoa, sau có dấu hai chấm: “Số:”.

    ## Cách sửa
    Gõ lại “Số:”, dấu hai chấm liền sau chữ “Số”.
    """
    for _, found in number_lines(subject):
        typed = found.label
        if typed != _LABEL:
            yield Finding(
                message=f"Đầu dòng viết “{typed.strip()}”; phải là “{_LABEL}”.",
                where=found.line,
                start=0,
                end=len(typed.rstrip()),
                mends=(retyped(found.line, 0, len(typed.rstrip()), _LABEL),),
            )
