"""Ask for the gap between the number of a letter and its summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.cells import blank_between
from qdgen.checks.evidence.expected import is_letter
from qdgen.checks.evidence.single_spacing import gap_between, is_stretched
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetParagraph
from qdgen.standards.nd30 import LETTER_SUMMARY_GAP
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject

_ROUNDED = Pt(0.5)
"""What programs round."""


@rule("QD461", provision="PL1 II.5.b", mendable=True)
def letter_summary_gap(subject: Subject) -> Iterator[Finding]:
    """Trích yếu công văn quá sát số, ký hiệu.

    ## Yêu cầu
    Trích yếu công văn (“V/v ...”) đặt canh giữa dưới số và ký hiệu, cách dòng 6 pt.

    ## Cách sửa
    Đặt con trỏ vào dòng “V/v ...” đầu tiên, mở Paragraph (Đoạn văn), đặt Before (Trước) 6 pt.
    """
    main = subject.main
    number, summary = main["number"][-1:], main["letter_summary"][:1]
    if not is_letter(main) or not number or not summary:
        return
    gap = gap_between(number[0], summary[0])
    if gap < LETTER_SUMMARY_GAP - _ROUNDED and _stand_together(subject, number[0], summary[0]):
        yield Finding(
            message=f"“V/v” cách số, ký hiệu {said(gap)} pt; phải cách {said(LETTER_SUMMARY_GAP)} pt.",
            where=summary[0],
            mends=(
                SetParagraph(
                    part=summary[0].paragraph.place.part,
                    index=summary[0].paragraph.index,
                    space_before=LETTER_SUMMARY_GAP,
                    contextual_spacing=False,
                ),
            ),
        )


def _stand_together(subject: Subject, number: Line, summary: Line) -> bool:
    """Whether nothing else parts the two: paragraphs of one cell, with no line between, at single spacing."""
    above, below = number.paragraph, summary.paragraph
    return (
        above is not below
        and above.place == below.place
        and summary.start == 0
        and not is_stretched(number)
        and not is_stretched(summary)
        and not blank_between(subject.facts, number, summary)
    )
