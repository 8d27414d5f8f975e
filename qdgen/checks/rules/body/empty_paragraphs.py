"""Advise against empty paragraphs as gaps."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import running_lines
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.ooxml.facts import ParagraphFacts
from qdgen.ooxml.mends import RemoveParagraph, SetParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject
    from qdgen.standards.standard import Pt


@rule("QD514", provision="PL1 II.6.e", severity=Severity.ADVICE, mendable=True)
def empty_paragraphs(subject: Subject) -> Iterator[Finding]:
    """Có đoạn trống giữa các đoạn nội dung.

    ## Yêu cầu
    Khoảng cách giữa các đoạn đặt bằng định dạng đoạn, không bằng dòng trống.

    ## Cách sửa
    Xóa các dòng trống; mở Paragraph (Đoạn văn), đặt Before (Trước) {nd30.body.gap_min:g} pt.
    """
    least = subject.standard.body.gap_min
    for piece in subject.pieces:
        empty: list[ParagraphFacts] = []
        close: list[Line] = []
        first: Line | None = None
        for above, line in pairwise(running_lines(piece)):
            between = subject.facts.blocks[above.block + 1 : line.block]
            if between and all(isinstance(one, ParagraphFacts) and _is_empty(one) for one in between):
                empty += [one for one in between if isinstance(one, ParagraphFacts)]
                if max(line.paragraph.format.space_before, above.paragraph.format.space_after) < least:
                    close.append(line)
                first = first or line
        if first is not None:
            yield Finding(
                message=f"Có {len(empty)} đoạn trống giữa các đoạn nội dung; đặt khoảng cách đoạn từ {said(least)} pt.",
                where=first,
                mends=(
                    *(RemoveParagraph(part=one.place.part, index=one.index) for one in empty),
                    *(_parted(line, least) for line in close),
                ),
            )


def _parted(line: Line, gap: Pt) -> SetParagraph:
    return SetParagraph(part=line.paragraph.place.part, index=line.paragraph.index, space_before=gap)


def _is_empty(paragraph: ParagraphFacts) -> bool:
    return not (paragraph.text or paragraph.rules or paragraph.boxes or paragraph.ends_section or paragraph.numbering)
