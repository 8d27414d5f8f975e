"""Allow only a slash after the number and hyphens in the symbol."""

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

_WRONG = re.compile("[/–—]")


@rule("QD359", provision="PL1 II.3.c", needs=("number",), mendable=True)
def symbol_separators(subject: Subject) -> Iterator[Finding]:
    """Dấu ngăn cách trong số, ký hiệu chưa đúng.

    ## Yêu cầu
    Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu có dấu gạch nối (-).

    ## Cách sửa
    Gõ lại các dấu: gạch chéo (/) giữa số và ký hiệu, gạch nối (-) giữa các nhóm chữ viết tắt.
    """
    for _, found in number_lines(subject):
        at = found.mark_at
        rest = found.line.text[at:]
        right = f"/{_WRONG.sub('-', rest[1:])}" if found.mark else rest
        if rest != right:
            yield Finding(
                message=f"Viết là “{rest}”; phải là “{right}”.",
                where=found.line,
                start=at,
                end=len(found.line.text),
                mends=(retyped(found.line, at, len(found.line.text), right),),
            )
