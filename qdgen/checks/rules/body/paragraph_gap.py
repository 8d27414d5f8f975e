"""Ask for the gap of the decree between paragraphs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import LABELLED
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


_ROUNDING = 0.05
"""Points: half of what WordprocessingML can say."""

_UNLESS_APART = (Level.ROMAN, Level.PLAIN)


@rule("QD506", provision="PL1 II.6.e", mendable=True)
def paragraph_gap(subject: Subject) -> Iterator[Finding]:
    """Khoảng cách giữa các đoạn quá nhỏ.

    ## Yêu cầu
    Khoảng cách giữa các đoạn văn tối thiểu {nd30.body.gap_min:g} pt.

    ## Cách sửa
    Chọn đoạn, mở Paragraph (Đoạn văn), đặt Before (Trước) {nd30.body.gap_min:g} pt; bỏ chọn “Don’t add space between
    paragraphs of the same style” (Không thêm khoảng cách giữa các đoạn cùng kiểu).
    """
    yield from _narrow(subject)


def _narrow(subject: Subject) -> Iterator[Finding]:
    least = subject.standard.body.gap_min
    for piece in subject.pieces:
        for above, line in pairwise(_paragraphs(piece)):
            if line.block - above.block != 1 or line.paragraph.place.boxed:
                continue
            upper, lower = above.paragraph, line.paragraph
            if upper.format.auto_after or lower.format.auto_before:
                continue
            same_style = upper.style_id == lower.style_id
            after = 0.0 if same_style and upper.format.contextual_spacing else upper.format.space_after
            before = 0.0 if same_style and lower.format.contextual_spacing else lower.format.space_before
            gap = max(after, before)
            if gap < least - _ROUNDING:
                mends = [SetParagraph(part=lower.place.part, index=lower.index, space_before=least)]
                if same_style and lower.format.contextual_spacing:
                    mends.append(SetParagraph(part=lower.place.part, index=lower.index, contextual_spacing=False))
                yield Finding(
                    message=f"Khoảng cách với đoạn trên {said(gap, 1)} pt; phải ít nhất {said(least)} pt.",
                    where=line,
                    mends=tuple(mends),
                )


def _paragraphs(piece: Piece) -> Iterator[Line]:
    """The paragraphs of the text, those with a Roman number too; not what stands in the middle or on the right."""
    yield from piece["legal_basis"]
    for unit in piece.units:
        if not unit.quoted and (
            unit.level in LABELLED
            or (unit.level in _UNLESS_APART and unit.line.paragraph.format.align not in {"center", "right"})
        ):
            yield unit.line
