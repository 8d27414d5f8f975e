"""Advise against the number or the issuer of a law in a legal basis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.legal_bases import citations
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_DATED = ", ghi “ngày ... tháng ... năm ...” thay vào"


@rule("QD449", provision="PL1 II.6.a", severity=Severity.ADVICE)
def law_with_number(subject: Subject) -> Iterator[Finding]:
    """Căn cứ luật ghi thêm số, ký hiệu hoặc cơ quan ban hành.

    ## Yêu cầu
    Luật, pháp lệnh trong căn cứ không ghi số, ký hiệu, cơ quan ban hành; chỉ ghi tên và ngày tháng năm.

    ## Cách sửa
    Xóa số, ký hiệu hoặc “của Quốc hội” sau tên luật; chưa có ngày tháng năm thì ghi thêm.
    """
    for line, cited in citations(subject):
        if cited.law_number and not cited.is_called_by_number:
            start, end = cited.law_number
            yield Finding(
                message=f"Căn cứ {cited.kind} ghi thêm “{line.text[start:end]}”; chỉ ghi tên và ngày tháng năm.",
                where=line,
                start=start,
                end=end,
                advice=f"Xóa “{line.text[start:end]}”{_DATED if cited.date is None else ''}.",
            )
