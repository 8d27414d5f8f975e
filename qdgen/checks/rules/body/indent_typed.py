"""Forbid spaces and tabs as a first-line indent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import running_lines, typed_indent
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import ReplaceText, SetParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD504", provision="PL1 II.6.e", mendable=True)
def indent_typed(subject: Subject) -> Iterator[Finding]:
    """Thụt đầu dòng bằng dấu cách hoặc phím Tab.

    ## Yêu cầu
    Chữ đầu dòng lùi vào bằng định dạng đoạn, không bằng dấu cách hoặc phím Tab.

    ## Cách sửa
    Xóa dấu cách, Tab ở đầu đoạn; mở Paragraph (Đoạn văn) → First line (Dòng đầu), đặt {nd30.body.first_line:cm} cm.
    """
    yield from _typed(subject)


def _typed(subject: Subject) -> Iterator[Finding]:
    body = subject.standard.body
    for piece in subject.pieces:
        for line in running_lines(piece):
            lead = typed_indent(line)
            if not lead:
                continue
            paragraph = line.paragraph
            set_indent = SetParagraph(part=paragraph.place.part, index=paragraph.index, first_line=body.first_line)
            yield Finding(
                message=f"Đầu đoạn lùi vào bằng {'phím Tab' if chr(9) in lead else 'dấu cách'}; phải đặt thụt dòng.",
                where=line,
                mends=(
                    ReplaceText(part=paragraph.place.part, index=paragraph.index, start=0, end=len(lead), text=""),
                    set_indent,
                ),
            )
