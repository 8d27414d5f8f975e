"""Advise the minister, not the ministry, as issuer of a circular."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.legal_bases import citations
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_MINISTRY = re.compile(
    r"\bcủa (?P<name>Bộ (?!trưởng\b)[^\W\d_]+(?: [^\W\d_]+(?: vận tải| nông thôn)?)?"
    r"(?:(?:, | - | – | và )(?!Thông|Nghị|Quyết|Bộ)[A-ZĐ]\w* \w+(?: nông thôn)?)*)"
)
"""Tên bộ: a pair of words, and further pairs after a comma, a dash or "và" (Bộ Văn hóa, Thể thao và Du lịch)."""


@rule("QD458", provision="PL1 II.6.a", severity=Severity.ADVICE)
def circular_issuer(subject: Subject) -> Iterator[Finding]:
    """Thông tư ghi “của Bộ” thay vì “của Bộ trưởng Bộ”.

    ## Yêu cầu
    Thông tư do Bộ trưởng ban hành: ghi “của Bộ trưởng Bộ ...”.

    ## Cách sửa
    Thay “của Bộ ...” bằng “của Bộ trưởng Bộ ...”.
    """
    for line, cited in citations(subject):
        if cited.kind == "thông tư":
            match = _MINISTRY.search(line.text, cited.after_kind)
            if match:
                yield Finding(
                    message=f"Thông tư ghi “{match[0]}”; người ban hành là Bộ trưởng.",
                    where=line,
                    start=match.start(),
                    end=match.end(),
                    advice=f"Thay “{match[0]}” bằng “của Bộ trưởng {match['name']}”.",
                )
