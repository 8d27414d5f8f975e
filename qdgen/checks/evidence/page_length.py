"""How many pages a piece fills, estimated: a file holds no pages, but a long text cannot stand on one."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_starts import is_broken, page_start
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import SectionFacts
    from qdgen.standards.standard import Page

_LETTER = 0.45
"""Width of an average Vietnamese letter or space in Times New Roman, as a share of its size."""

_SINGLE_LINE = 1.15
"""Height of a single line of Times New Roman, as a share of its size."""

_SURELY_MORE = 1.15
_SURELY_ONE = 0.8
_ROOM = 0.1
"""Pages that the empty lines between title and name take, which are no lines of a piece."""


def fits_one_page(subject: Subject, piece: Piece, section: SectionFacts) -> bool | None:
    """Vừa một trang: whether the lines of a piece in a section do; None where an estimate cannot tell."""
    lines = [line for line in piece.lines if line.paragraph.place.section == section.index]
    if lines and is_broken(subject, lines[0].paragraph.index + 1, lines[-1].paragraph.index + 1):
        return False
    pages = estimated_pages(lines, section, subject.standard.page)
    if pages < _SURELY_ONE:
        return True
    return False if pages > _SURELY_MORE else None


def may_cross(subject: Subject, piece: Piece, first: Line, last: Line) -> bool:
    """Có thể nằm vắt qua chỗ sang trang: whether a page may end between two lines of a piece, by estimate."""
    index = last.paragraph.place.section
    lines = [line for line in piece.lines if line.paragraph.place.section == index]
    begins = page_start(subject, first.paragraph.index)
    lines = [line for line in lines if line.paragraph.index >= begins]
    section, page = subject.facts.sections[index], subject.standard.page
    above = estimated_pages([line for line in lines if line.block < first.block], section, page)
    below = estimated_pages([line for line in lines if line.block <= last.block], section, page) + _ROOM
    return floor(above / _SURELY_MORE) < floor(below * _SURELY_MORE)


def estimated_pages(lines: Iterable[Line], section: SectionFacts, page: Page) -> float:
    """Số trang ước lượng: lines set in the room between the margins of a section, those of a page when it says none."""
    width = section.text_width or page.text_width
    height = page.text_height
    if section.height is not None and section.top is not None and section.bottom is not None:
        height = Mm(section.height - section.top - section.bottom)
    total = 0.0
    rows: dict[tuple[int, int, int], dict[int, list[Line]]] = {}
    for line in lines:
        cells = line.paragraph.place.cells
        if cells:
            key = (line.block, cells[0].table, cells[0].row)
            rows.setdefault(key, {}).setdefault(cells[0].column, []).append(line)
        else:
            total += _height(line, width)
    for columns in rows.values():
        total += max(sum(_height(line, width / len(columns)) for line in column) for column in columns.values())
    return total / max(height, 1)


def _height(line: Line, width: float) -> float:
    """Millimetres that a line of text and the gap before it take."""
    look = line.paragraph.runs[0].format if line.paragraph.runs else line.paragraph.mark
    format_ = line.paragraph.format
    across = len(line.text) * _LETTER * look.size.mm
    room = max(width - format_.indent_left - format_.indent_right, 1)
    spacing = format_.line
    one = spacing.height.mm if spacing.height is not None else look.size.mm * _SINGLE_LINE * spacing.multiple
    return max(1, ceil(across / room)) * one + max(format_.space_before, format_.space_after).mm
