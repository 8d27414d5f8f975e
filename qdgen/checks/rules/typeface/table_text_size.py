"""Allow table text that can still be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, lines_of, told
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject
    from qdgen.checks.typography import Stretch
    from qdgen.ooxml.formats import RunFormat


@rule("QD221", provision="PL1 V.6", severity=Severity.ADVICE)
def table_text_size(subject: Subject) -> Iterator[Finding]:
    """Chữ trong bảng quá nhỏ hoặc quá lớn.

    ## Yêu cầu
    Nghị định không nói riêng chữ trong bảng; nên từ {nd30.looks[recipient].size.low:g} (cỡ nhỏ nhất của một thành phần
    thể thức) đến {nd30.looks[body].size.high:g}.

    ## Cách sửa
    Chọn cả bảng, đặt lại cỡ chữ; bảng quá rộng thì đặt trang ngang.
    """
    low, high = subject.standard.looks["recipient"].size.low, subject.standard.looks["body"].size.high
    cells: frozenset[int] | None = None

    def exempt(place: Stretch) -> bool:
        nonlocal cells
        if cells is None:
            cells = lines_of(subject, ("table",))
        return id(place.paragraph) not in cells

    def value(look: RunFormat) -> str:
        return "" if low <= look.size <= high or look.vertical_align else said(look.size)

    for blemish in blemishes(subject, value, exempt=exempt):
        yield from told(blemish, f"Chữ trong bảng cỡ {blemish.value}", f"nên từ {said(low)} đến {said(high)}")
