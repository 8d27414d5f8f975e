"""Advise against indenting whole paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.printed_lines import takes_more_lines
from qdgen.checks.evidence.running_text import running_lines
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_SEEN = 2.0
"""Millimetres: a smaller indent is not seen."""


@rule("QD505", provision="PL1 II.6.e", severity=Severity.ADVICE)
def block_indented(subject: Subject) -> Iterator[Finding]:
    """Cả đoạn bị thụt vào so với lề.

    ## Yêu cầu
    Chỉ dòng đầu của đoạn lùi vào; các dòng sau bắt đầu từ lề trái và hết ở lề phải.

    ## Cách sửa
    Mở Paragraph (Đoạn văn), đặt Left (Trái) và Right (Phải) bằng 0.
    """
    yield from _indented(subject)


def _indented(subject: Subject) -> Iterator[Finding]:
    for piece in subject.pieces:
        for line in running_lines(piece):
            look = line.paragraph.format
            if max(look.indent_left, look.indent_right) <= _SEEN or line.paragraph.place.boxed:
                continue
            if takes_more_lines(subject, line):
                yield Finding(
                    message=f"Cả đoạn thụt vào {said(max(look.indent_left, look.indent_right) / 10)} cm; "
                    "chỉ lùi chữ đầu dòng.",
                    where=line,
                )
