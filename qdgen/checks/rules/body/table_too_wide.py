"""Advise tables inside the margins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.layout_tables import fitted, layout_tables
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.lines import is_layout
from qdgen.checks.rule import rule
from qdgen.ooxml.facts import TableFacts
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject
    from qdgen.standards.standard import Mm


_MARGINS_OF_CELLS = 4.0
"""Millimetres: by its inner margins a table reaches beyond the text on both sides."""
_LOOSE = 8.0
"""The same where a table only sets two columns, whose words stand in the middle of them."""


@rule("QD597", provision="PL1 I.3", severity=Severity.ADVICE, mendable=True)
def table_too_wide(subject: Subject) -> Iterator[Finding]:
    """Bảng rộng hơn phần chữ.

    ## Yêu cầu
    Bảng nằm trong lề trái và lề phải của trang; bảng dàn trang ở phần đầu và phần cuối cũng vậy.

    ## Cách sửa
    Chọn bảng, vào Layout (Bố cục) → AutoFit (Tự điều chỉnh) → AutoFit Window (Vừa trang).
    """
    laid_out = {id(table): part for table, part in layout_tables(subject)}
    for table in subject.facts.blocks:
        if not isinstance(table, TableFacts):
            continue
        part = laid_out.get(id(table), "")
        room = None if is_layout(table) and not part else _room(subject, table)
        if room is None:
            continue
        width = max(sum(table.grid), table.width or 0.0)
        if table.width_share:
            width = table.width_share * room
        beyond = width + max(table.indent, 0.0) - room
        if part:  # one in the middle reaches beyond the text on both sides alike
            beyond = (width - room) / 2 if table.align == "center" else width + table.indent - room
        if beyond > (_LOOSE if part else _MARGINS_OF_CELLS):
            named = f"Bảng dàn trang ở {part}" if part else "Bảng"
            yield Finding(
                message=f"{named} rộng {said(width, 0)} mm, phần chữ chỉ rộng {said(room, 0)} mm.",
                where=table,
                mends=fitted(subject, table, room) if part else (),
            )


def _room(subject: Subject, table: TableFacts) -> Mm | None:
    """The width of the text where a table stands; None where the file does not say."""
    inside = next(paragraphs((table,)), None)
    if inside is None or inside.place.section >= len(subject.facts.sections):
        return None
    return subject.facts.sections[inside.place.section].text_width
