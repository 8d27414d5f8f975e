"""Allow no spaces round the marks of number and symbol."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.number_line import number_lines
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_SPACED = re.compile(r"\s*([/–—-])\s*")


@rule("QD358", provision="PL1 II.3.c", needs=("number",), mendable=True)
def spaces_in_symbol(subject: Subject) -> Iterator[Finding]:
    """Có dấu cách quanh dấu gạch chéo, gạch nối của số, ký hiệu.

    ## Yêu cầu
    Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu có dấu gạch nối (-), không
    cách chữ.

    ## Cách sửa
    Xóa các dấu cách quanh dấu gạch chéo, dấu gạch nối.
    """
    for _, found in number_lines(subject):
        if not found.mark:
            continue
        start = found.mark_at if found.is_open else found.value_at
        typed = found.line.text[start:]
        right = _SPACED.sub(r"\1", typed)
        if typed != right:
            yield Finding(
                message=f"Có dấu cách thừa trong “{typed}”; phải viết liền “{right}”.",
                where=found.line,
                start=start,
                end=len(found.line.text),
                mends=(retyped(found.line, start, len(found.line.text), right),),
            )
