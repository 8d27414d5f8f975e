"""Advise upright letters for the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import set_line
from qdgen.checks.evidence.running_text import LABELLED, is_all
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_SHORT = 60
"""Letters: a short line in italics may be a heading."""
_NOTES = ("(", "Ghi chú", "*", "Lưu ý")


@rule("QD512", provision="PL1 II.6.e", severity=Severity.ADVICE, mendable=True)
def paragraph_italic(subject: Subject) -> Iterator[Finding]:
    """Cả đoạn nội dung in nghiêng.

    ## Yêu cầu
    Nội dung văn bản là chữ đứng.

    ## Cách sửa
    Chọn đoạn, bấm Ctrl+I để bỏ in nghiêng.
    """
    yield from (
        Finding(
            message="Cả đoạn in nghiêng; nội dung là chữ đứng.",
            where=unit.line,
            mends=(set_line(unit.line, italic=False),),
        )
        for piece in subject.pieces
        for unit in piece.at(*LABELLED, Level.PLAIN)
        if len(unit.text) > _SHORT
        and any(look.italic for look in unit.line.formats)
        and not unit.text.startswith(_NOTES)
        and is_all(unit.line, "italic")
    )
