"""Allow only the margins of the decree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.figures import said, said_range
from qdgen.checks.finding import Finding, Severity, Unseen
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetMargins
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import SectionFacts

_SIDES = {"top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"}


@rule("QD103", provision="PL1 I.3", severity=Severity.RANGE, mendable=True)
def margin_out_of_range(subject: Subject) -> Iterator[Finding | Unseen]:
    """Lề trang ngoài giới hạn.

    ## Yêu cầu
    Lề trên và lề dưới {nd30.page.top.low:g}–{nd30.page.top.high:g} mm,
    lề trái {nd30.page.left.low:g}–{nd30.page.left.high:g} mm, lề phải
    {nd30.page.right.low:g}–{nd30.page.right.high:g} mm.

    ## Cách sửa
    Vào Layout (Bố cục) → Margins (Lề) → Custom Margins (Lề tùy chỉnh), đặt lại lề cho cả văn bản.
    """
    page = subject.standard.page
    for section in subject.facts.sections:
        for side, name in _SIDES.items():
            allowed = getattr(page, side)
            width = getattr(section, side)
            if width is None:
                yield Unseen(reason=f"Tệp không ghi lề {name}.")
                continue
            if side == "left":
                width = Mm(width + section.gutter)
            if not allowed.holds(abs(width), page.tolerance):
                asked = "phải là" if allowed.low == allowed.high else "phải từ"
                yield Finding(
                    message=f"Lề {name} {said(width, 1)} mm; {asked} {said_range(allowed, ' mm', joint=' đến ')}.",
                    where=section,
                    mends=(_set(section, side, Mm(allowed.used)),),
                )


def _set(section: SectionFacts, side: str, width: Mm) -> SetMargins:
    """The mend of one margin; what is left free for binding is part of the left one."""
    gutter = Mm(0) if side == "left" and section.gutter else None
    return SetMargins(section=section.index, gutter=gutter, **{side: width})
