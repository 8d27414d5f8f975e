"""Advise one first-line indent throughout a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import running_lines
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetParagraph
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


@rule("QD503", provision="PL1 II.6.e", severity=Severity.ADVICE, mendable=True)
def first_line_indents_mixed(subject: Subject) -> Iterator[Finding]:
    """Thụt đầu dòng không thống nhất.

    ## Yêu cầu
    Trong một văn bản nên dùng một mức thụt đầu dòng.

    ## Cách sửa
    Chọn toàn bộ nội dung, đặt lại thụt đầu dòng một mức.
    """
    body = subject.standard.body
    for piece in subject.pieces:
        found: dict[float, list[Line]] = {}
        for line in running_lines(piece):
            for legal in body.first_lines:
                if abs(line.paragraph.format.first_line - legal) <= body.first_line_tolerance:
                    found.setdefault(legal, []).append(line)
        if len(found) > 1:
            rare, usual = sorted(found, key=lambda one: len(found[one]))[:2]
            yield Finding(
                message=f"{len(found[rare])} đoạn thụt đầu dòng {said(rare / 10)} cm, {len(found[usual])} đoạn thụt "
                f"{said(usual / 10)} cm; nên dùng một mức.",
                where=found[rare][0],
                mends=tuple(
                    SetParagraph(part=line.paragraph.place.part, index=line.paragraph.index, first_line=Mm(usual))
                    for line in found[rare]
                ),
            )
