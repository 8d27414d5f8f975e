"""Advise tables inside the margins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.lines import is_layout
from qdgen.checks.rule import rule
from qdgen.ooxml.facts import TableFacts
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_MARGINS_OF_CELLS = 4.0
"""Millimetres: by its inner margins a table reaches beyond the text on both sides."""


@rule("QD597", provision="PL1 I.3", severity=Severity.ADVICE)
def table_too_wide(subject: Subject) -> Iterator[Finding]:
    """Bảng rộng hơn phần chữ.

    ## Yêu cầu
    Bảng nằm trong lề trái và lề phải của trang.

    ## Cách sửa
    Chọn bảng, vào Layout (Bố cục) → AutoFit (Tự điều chỉnh) → AutoFit Window (Vừa trang).
    """
    for table in subject.facts.blocks:
        if not isinstance(table, TableFacts) or is_layout(table):
            continue
        inside = next(paragraphs((table,)), None)
        if inside is None or inside.place.section >= len(subject.facts.sections):
            continue
        room = subject.facts.sections[inside.place.section].text_width
        width = max(sum(table.grid), table.width or 0.0)
        if table.width_share:
            width = table.width_share * (room or 0.0)
        if room is not None and width + max(table.indent, 0.0) > room + _MARGINS_OF_CELLS:
            yield Finding(message=f"Bảng rộng {said(width, 0)} mm, phần chữ chỉ rộng {said(room, 0)} mm.", where=table)
