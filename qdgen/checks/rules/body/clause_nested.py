"""Advise against numbers of several steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD535", provision="PL1 II.6.đ", severity=Severity.ADVICE)
def clause_nested(subject: Subject) -> Iterator[Finding]:
    """Đánh số nhiều cấp (1.1, 1.1.1).

    ## Yêu cầu
    Dưới khoản là điểm, ghi a), b), c); Nghị định không có cấp 1.1.

    ## Cách sửa
    Đổi các số nhiều cấp dưới mỗi khoản thành a), b), c).
    """
    for piece in subject.pieces:
        nested = [*piece.at(Level.SUBCLAUSE)]
        if nested:
            more = f" (và {len(nested) - 1} chỗ khác)" if len(nested) > 1 else ""
            yield Finding(
                message=f"Đánh số “{nested[0].label}”{more}; dưới khoản nên là điểm a), b), c).", where=nested[0].line
            )
