"""Advise against dates with slashes in legal bases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.legal_bases import citations
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD454", provision="PL1 II.6.a", severity=Severity.ADVICE)
def basis_short_date(subject: Subject) -> Iterator[Finding]:
    """Căn cứ viết tắt ngày tháng năm bằng dấu gạch chéo.

    ## Yêu cầu
    Ngày, tháng, năm viết đầy đủ: “ngày 16 tháng 6 năm 2025”.

    ## Cách sửa
    Thay ngày viết tắt bằng “ngày ... tháng ... năm ...”.
    """
    dated = [(line, cited, cited.date) for line, cited in citations(subject) if cited.date]
    if all(cited.is_short for _, cited, _ in dated):  # where they differ, that is told instead
        for line, _, (start, end) in dated:
            yield Finding(
                message=f"Ngày viết tắt “{line.text[start:end]}”; nên viết “ngày ... tháng ... năm ...”.",
                where=line,
                start=start,
                end=end,
            )
