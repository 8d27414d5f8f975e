"""Advise against gaps that the program chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import running_lines
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD507", provision="PL1 II.6.e", severity=Severity.ADVICE)
def gap_automatic(subject: Subject) -> Iterator[Finding]:
    """Khoảng cách đoạn để máy tự đặt.

    ## Yêu cầu
    Khoảng cách giữa các đoạn đặt bằng con số, tối thiểu {nd30.body.gap_min:g} pt.

    ## Cách sửa
    Mở Paragraph (Đoạn văn), gõ {nd30.body.gap_min:g} pt vào Before (Trước) hoặc After (Sau) thay cho chữ Auto
    (Tự động).
    """
    yield from (
        Finding(message="Khoảng cách trước hoặc sau đoạn để “Tự động”; nên đặt bằng con số.", where=line)
        for piece in subject.pieces
        for line in running_lines(piece)
        if line.paragraph.format.auto_before or line.paragraph.format.auto_after
    )
