"""Advise one way of writing dates in all legal bases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.legal_bases import citations
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD455", provision="PL1 II.6.a", severity=Severity.ADVICE)
def basis_mixed_dates(subject: Subject) -> Iterator[Finding]:
    """Các căn cứ viết ngày tháng năm theo hai kiểu.

    ## Yêu cầu
    Ngày, tháng, năm trong một văn bản viết thống nhất một kiểu.

    ## Cách sửa
    Viết tất cả các ngày theo kiểu “ngày ... tháng ... năm ...”.
    """
    dated = [(line, cited) for line, cited in citations(subject) if cited.date]
    short = [line for line, cited in dated if cited.is_short]
    if short and len(short) < len(dated):
        yield Finding(
            message=f"{len(short)} căn cứ viết ngày bằng dấu gạch chéo, {len(dated) - len(short)} căn cứ viết đủ chữ; "
            "nên viết một kiểu.",
            where=short[0],
        )
