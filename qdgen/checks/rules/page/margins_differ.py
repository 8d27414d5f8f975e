"""Allow one set of margins in a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_SIDES = {"top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"}


@rule("QD105", provision="PL1 I.3", severity=Severity.ADVICE)
def margins_differ(subject: Subject) -> Iterator[Finding]:
    """Các phần của văn bản có lề khác nhau.

    ## Yêu cầu
    Các trang cùng chiều của một văn bản nên có lề như nhau.

    ## Cách sửa
    Vào Layout (Bố cục) → Margins (Lề) → Custom Margins (Lề tùy chỉnh), đặt lề, chọn Apply to (Áp dụng cho):
    Whole document (Cả văn bản).
    """
    page = subject.standard.page
    upright = [section for section in subject.facts.sections if not section.landscape]
    for section in upright[1:]:
        differing = []
        for side, name in _SIDES.items():
            first, own = getattr(upright[0], side), getattr(section, side)
            allowed = getattr(page, side)
            if first is None or own is None or abs(first - own) <= page.tolerance:
                continue
            if allowed.holds(first, page.tolerance) and allowed.holds(own, page.tolerance):
                differing.append(f"lề {name} {said(own, 1)} mm, phần đầu {said(first, 1)} mm")
        if differing:
            yield Finding(message=f"Lề khác phần đầu văn bản: {'; '.join(differing)}.", where=section)
