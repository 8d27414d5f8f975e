"""Ask for justified text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.printed_lines import takes_more_lines
from qdgen.checks.evidence.running_text import begins_right, running_lines, typed_indent
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_NAMES = {"left": "căn trái", "right": "căn phải", "center": "căn giữa", "distribute": "dàn đều chữ"}


@rule("QD501", provision="PL1 II.6.e", mendable=True)
def body_alignment(subject: Subject) -> Iterator[Finding]:
    """Nội dung chưa căn đều hai bên.

    ## Yêu cầu
    Nội dung văn bản được căn đều cả hai lề.

    ## Cách sửa
    Chọn đoạn, bấm Ctrl+J để căn đều hai bên.
    """
    yield from _unjustified(subject)


def _unjustified(subject: Subject) -> Iterator[Finding]:
    body = subject.standard.body
    for piece in subject.pieces:
        for line in running_lines(piece):
            look = line.paragraph.format
            align = look.align
            if align == "both":
                continue
            # what is not indented as it must be is judged as it will stand once it is
            indent = None if begins_right(body, look) or typed_indent(line) else body.first_line
            if takes_more_lines(subject, line, first_line=indent):
                yield Finding(
                    message=f"Đoạn {_NAMES[align]}; phải căn đều hai bên.",
                    where=line,
                    mends=(SetParagraph(part=line.paragraph.place.part, index=line.paragraph.index, align="both"),),
                )
