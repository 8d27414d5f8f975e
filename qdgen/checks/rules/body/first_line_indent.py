"""Allow only the two first-line indents of the decree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import begins_right, running_lines, typed_indent
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetParagraph
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD502", provision="PL1 II.6.e", mendable=True)
def first_line_indent(subject: Subject) -> Iterator[Finding]:
    """Thụt đầu dòng sai.

    ## Yêu cầu
    Khi xuống dòng, chữ đầu dòng lùi vào {nd30.body.first_lines[0]:cm} cm hoặc {nd30.body.first_lines[1]:cm} cm.

    ## Cách sửa
    Chọn đoạn, mở Paragraph (Đoạn văn) → Special (Đặc biệt): First line (Dòng đầu), đặt {nd30.body.first_line:cm} cm.
    """
    yield from _wrong(subject)


def _wrong(subject: Subject) -> Iterator[Finding]:
    body = subject.standard.body
    by = f" ({body.narrowed_by})" if body.narrowed_by else ""
    asked = f"{' hoặc '.join(said(one / 10) for one in body.first_lines)} cm{by}"
    own = f"Chọn đoạn, mở Paragraph (Đoạn văn), đặt First line (Dòng đầu) {said(body.first_line / 10)} cm."
    known: dict[int, bool] = {}  # formats are shared, and there are few
    for piece in subject.pieces:
        for line in running_lines(piece):
            look = line.paragraph.format
            if id(look) not in known:
                known[id(look)] = begins_right(body, look)
            if known[id(look)] or typed_indent(line):  # the latter is a fault of its own
                continue
            yield Finding(
                message=f"Thụt đầu dòng {said((look.first_line + look.indent_left) / 10)} cm; phải là {asked}.",
                where=line,
                advice=own if body.narrowed_by else "",
                mends=(
                    SetParagraph(
                        part=line.paragraph.place.part,
                        index=line.paragraph.index,
                        first_line=body.first_line,
                        indent_left=Mm(0),
                    ),
                ),
            )
