"""Advise against the number or the issuer of a law in a legal basis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.legal_bases import citations
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD449", provision="PL1 II.6.a", severity=Severity.ADVICE)
def law_with_number(subject: Subject) -> Iterator[Finding]:
    """Căn cứ luật ghi thêm số, ký hiệu hoặc cơ quan ban hành.

    ## Yêu cầu
    Luật, pháp lệnh trong căn cứ không ghi số, ký hiệu, cơ quan ban hành; chỉ ghi tên và ngày tháng năm.

    ## Cách sửa
    Xóa số, ký hiệu hoặc “của Quốc hội” sau tên luật.
    """
    for line, cited in citations(subject):
        if cited.law_number:
            start, end = cited.law_number
            yield Finding(
                message=f"Căn cứ {cited.kind} không ghi “{line.text[start:end]}”; chỉ ghi tên và ngày tháng năm.",
                where=line,
                start=start,
                end=end,
            )
