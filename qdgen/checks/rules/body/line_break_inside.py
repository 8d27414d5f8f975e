"""Advise against line breaks inside paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD515", provision="PL1 II.6.e", severity=Severity.ADVICE)
def line_break_inside(subject: Subject) -> Iterator[Finding]:
    """Trong đoạn có dấu ngắt dòng.

    ## Yêu cầu
    Mỗi điều, khoản, điểm là một đoạn; sang đoạn mới bằng phím Enter.

    ## Cách sửa
    Thay dấu ngắt dòng (Shift+Enter) bằng Enter, hoặc xóa nếu ngắt giữa câu.
    """
    if not any("\n" in line.paragraph.text for line in subject.all_lines):
        return
    yield from (
        Finding(message="Trong đoạn có dấu ngắt dòng (Shift+Enter); sang đoạn mới bằng Enter.", where=unit.line)
        for _, unit in subject.units()
        if "\n" in unit.line.text
    )
