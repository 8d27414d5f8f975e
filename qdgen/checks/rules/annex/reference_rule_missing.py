"""Allow a rule under the line of reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.printed_lines import fitting_rule, printed_lines
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import DrawRule, Mend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


@rule("QD712", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE, mendable=True)
def reference_rule_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu đường kẻ dưới dòng “Kèm theo”.

    ## Yêu cầu
    Theo mẫu, dưới dòng “Kèm theo” có đường kẻ ngang ngắn, nét liền, ở giữa.

    ## Cách sửa
    Vào Insert (Chèn) → Shapes (Hình) → Line (Đường thẳng), giữ phím Shift và kẻ một đường ngang dưới dòng “Kèm
    theo”.
    """
    for piece in subject.pieces:
        lines = piece["reference"]
        if lines and not any(line.rules for line in lines):
            drawn = _drawn(subject, lines[-1])
            yield Finding(message="Dưới dòng “Kèm theo” chưa có đường kẻ.", where=lines[-1], mends=drawn)


def _drawn(subject: Subject, line: Line) -> tuple[Mend, ...]:
    texts, widths = printed_lines(subject, line)
    if not texts:
        return ()
    length = fitting_rule(texts, widths, subject.standard.looks["reference"], line.formats[0].size)
    return (DrawRule(part=line.paragraph.place.part, index=line.paragraph.index, length=length),)
