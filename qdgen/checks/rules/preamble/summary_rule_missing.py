"""Ask for a rule under the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent, wants_summary
from qdgen.checks.evidence.printed_lines import fitting_rule, printed_lines
from qdgen.checks.evidence.summary_rules import rules_under_summary
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import DrawRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.mends import Mend


@rule("QD422", provision="PL1 II.5.b", mendable=True)
def summary_rule_missing(subject: Subject) -> Iterator[Finding | Unseen]:
    """Thiếu đường kẻ dưới trích yếu.

    ## Yêu cầu
    Dưới trích yếu có đường kẻ ngang, nét liền, dài bằng 1/3 đến 1/2 dòng chữ, đặt cân đối so với dòng chữ.

    ## Cách sửa
    Vào Insert (Chèn) → Shapes (Hình) → Line (Đường thẳng), giữ phím Shift và kẻ một đường ngang dưới trích yếu.
    """
    main = subject.main
    if main.kind != "main" or not wants_summary(main):
        return
    yield from absent(subject, "summary")

    for line in main["summary"][-1:]:
        if not rules_under_summary(main):
            yield Finding(message="Dưới trích yếu chưa có đường kẻ.", where=line, mends=_drawn(subject, line))


def _drawn(subject: Subject, line: Line) -> tuple[Mend, ...]:
    texts, widths = printed_lines(subject, line)
    if not texts:
        return ()
    length = fitting_rule(texts, widths, subject.standard.looks["summary"], line.formats[0].size)
    return (DrawRule(part=line.paragraph.place.part, index=line.paragraph.index, length=length),)
