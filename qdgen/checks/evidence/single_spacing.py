"""Lines that must stand one single line apart: whether two do, and how they are brought together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.ooxml.formats import LineSpacing
from qdgen.ooxml.mends import SetParagraph
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from qdgen.checks.line import Line
    from qdgen.ooxml.formats import ParagraphFormat
    from qdgen.ooxml.mends import Mend

_MOST_SINGLE = 1.15
"""Programs call up to that much single."""
_HALF_A_LINE = 0.5
_MOST_BETWEEN = 0.4
"""Space between two such lines, as a share of their size: 6 points are seen, 4 are not."""
_LINE_HEIGHT = 1.15
_AUTOMATIC = Pt(14)
"""Space that a program puts by itself."""


def are_apart(first: Line, second: Line) -> bool:
    """Hai dòng cách nhau hơn dòng đơn: by the space between them, or by the line spacing of either.

    Programs put what a line is stretched by above its letters or below them.
    """
    if first.paragraph is second.paragraph or not first.formats or not second.formats:
        return False
    size = max(look.size for look in second.formats)
    return is_stretched(first) or is_stretched(second) or gap_between(first, second) > size * _MOST_BETWEEN


def is_stretched(line: Line) -> bool:
    """Dòng giãn hơn dòng đơn."""
    spacing = line.paragraph.format.line
    if spacing.height is None:
        return spacing.multiple > _MOST_SINGLE
    size = max((look.size for look in line.formats), default=Pt(0))
    return spacing.height > size * _LINE_HEIGHT * (1 + _HALF_A_LINE)


def gap_between(first: Line, second: Line) -> float:
    """Khoảng cách đặt giữa hai đoạn liền nhau, in points."""
    return _gap(first.paragraph.format, second.paragraph.format)


def _gap(above: ParagraphFormat, below: ParagraphFormat) -> float:
    after = _AUTOMATIC if above.auto_after else above.space_after
    before = _AUTOMATIC if below.auto_before else below.space_before
    return max(0.0 if above.contextual_spacing else after, 0.0 if below.contextual_spacing else before)


def brought_together(first: Line, second: Line) -> tuple[Mend, ...]:
    """Lệnh đưa hai dòng về cách nhau dòng đơn."""
    upper, lower = first.paragraph, second.paragraph
    return (
        SetParagraph(
            part=upper.place.part,
            index=upper.index,
            space_after=Pt(0),
            line=LineSpacing() if is_stretched(first) else None,
        ),
        SetParagraph(part=lower.place.part, index=lower.index, space_before=Pt(0), line=LineSpacing()),
    )
