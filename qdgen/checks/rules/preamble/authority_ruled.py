"""Forbid a rule under the line of authority."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.summary_rules import rules_under_summary
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import RemoveRules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


@rule("QD438", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE, mendable=True)
def authority_ruled(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dưới dòng thẩm quyền ban hành có đường kẻ.

    ## Yêu cầu
    Dưới dòng thẩm quyền ban hành không có đường kẻ.

    ## Cách sửa
    Chọn đường kẻ dưới dòng thẩm quyền ban hành rồi xóa; chữ gạch chân thì chọn dòng đó, bấm Ctrl+U.
    """
    yield from absent(subject, "authority")
    borrowed = rules_under_summary(subject.main)
    for line in subject.main["authority"]:
        rules = [rule for rule in line.rules if not any(rule is other for other in borrowed)]
        if rules:
            mine = all(rule in line.paragraph.rules for rule in rules)
            removal = RemoveRules(part=line.paragraph.place.part, index=line.paragraph.index)
            yield Finding(
                message="Dưới dòng thẩm quyền ban hành có đường kẻ; mẫu không có.",
                where=line,
                mends=(removal,) if mine else (),
            )
