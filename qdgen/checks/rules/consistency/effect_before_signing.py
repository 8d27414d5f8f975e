"""Allow an effect not before the day of signing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.issued import issued, read_issued
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_EFFECT = re.compile(
    r"Quyết định này có hiệu lực (?:thi hành )?(?:kể )?từ (?P<date>ngày (?:\d+ tháng \d+ năm \d{4}|\d+/\d+/\d{4}))"
)


@rule("QD921", provision="PL1 II.6", severity=Severity.ADVICE)
def effect_before_signing(subject: Subject) -> Iterator[Finding]:
    """Ngày có hiệu lực trước ngày ký.

    ## Yêu cầu
    Quyết định cá biệt thường có hiệu lực từ ngày ký hoặc một ngày sau đó.

    ## Cách sửa
    Kiểm tra ngày có hiệu lực và ngày ban hành.
    """
    if not subject.is_decision or "hiệu lực" not in subject.text:
        return
    own = issued(subject.main).exact
    for match in _EFFECT.finditer(subject.text) if own else ():
        day = read_issued(match["date"]).exact
        line, start = subject.line_at(match.start())
        if day and own and day < own:
            said = f"Có hiệu lực từ ngày {day:%d/%m/%Y}, trước ngày ký ({own:%d/%m/%Y})."
            yield Finding(message=said, where=line, start=start, end=start + len(match[0]))
