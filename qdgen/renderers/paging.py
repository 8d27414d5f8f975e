"""Which page everything falls on: set blocks filled into pages as LibreOffice fills them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from qdgen.renderers.typesetting import SetParagraph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qdgen.renderers.typesetting import SetBlock

TOGETHER = 2  # lines of a paragraph that stay together on each side of a page break
SLIP = 0.03  # points; heights are whole twentieths of a point

Room: TypeAlias = "Callable[[int], float]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Đơn vị dàn trang: a paragraph, or a row of a table; heights in points.

    `lines` of `height` each, of which `below` is line spacing that may hang over the end of a page; `gap` is what is
    left free above the unit unless it begins a page; `repeated` is the height of the header rows that come again above
    a row that begins a page. `whole` units are never parted; of others at least `together` lines stand on each side.
    """

    block: int
    row: int
    lines: int
    height: float
    gap: float
    keep_next: bool
    whole: bool
    together: int = TOGETHER
    below: float = 0.0
    repeated: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Phần của một đoạn trên một trang: how many lines of the unit stand on `page` (from 1), and where they end.

    `top` and `bottom` are in points below the top margin.
    """

    unit: Unit
    lines: int
    page: int
    top: float
    bottom: float


def units_of(blocks: Sequence[SetBlock]) -> tuple[Unit, ...]:
    """Chia khối thành đơn vị: paragraphs and rows, each with the gap above it."""
    units: list[Unit] = []
    after = 0.0
    for index, block in enumerate(blocks):
        if isinstance(block, SetParagraph):
            units.append(
                Unit(
                    block=index,
                    row=0,
                    lines=len(block.lines),
                    height=block.line_height,
                    gap=max(after, block.before),  # the greater of two gaps holds, as in HTML
                    keep_next=block.keep_next,
                    whole=block.keep_lines,
                    together=TOGETHER if block.widows else 1,
                    below=block.line_height - block.single,
                )
            )
            after = block.after
            continue
        repeated = sum(row.height for row in block.rows if row.header)
        for number, row in enumerate(block.rows):
            units.append(
                Unit(
                    block=index,
                    row=number,
                    lines=1,
                    height=row.height,
                    gap=0.0 if number else after,
                    keep_next=row.keep_next,
                    whole=True,
                    repeated=0.0 if row.header else repeated,
                )
            )
        after = 0.0
    return tuple(units)


def paged(units: Sequence[Unit], room: Room, *, page: int = 1) -> tuple[Piece, ...]:
    """Dàn trang: the pieces of `units`, from the top of `page` on; `room(page)` is the height between the margins.

    A unit that is kept with the next goes with it to a new page, as long as something stays on the page before.
    """
    filler = _Filler(room, page)
    index = 0
    while index < len(units):
        index += filler.take(units[index])
    return tuple(filler.pieces)


class _Filler:
    """Fills one page after the other; `start` is the first piece of the page, `y` how far it is filled."""

    def __init__(self, room: Room, page: int) -> None:
        self.room = room
        self.page = page
        self.y = 0.0
        self.start = 0
        self.pieces: list[Piece] = []

    def take(self, unit: Unit) -> int:
        """Put `unit` on the page, or begin another; gives how many units to go on by, below 0 to take some again."""
        gap = unit.gap if self.y else 0.0
        lines = self._fitting(unit, gap)
        if not lines:
            back = self._chain()
            taken_back = len(self.pieces) - back
            del self.pieces[back:]
            self._turn()
            return -taken_back
        if not self.y and self.pieces and unit.repeated:
            self.y = unit.repeated
        self._put(unit, lines, gap)
        left = unit.lines - lines
        while left:
            self._turn()
            lines = max(1, min(left, self._lines_in(unit, self.room(self.page))))
            if 0 < left - lines < unit.together:
                lines = max(1, left - unit.together)
            self._put(unit, lines, 0.0)
            left -= lines
        return 1

    def _fitting(self, unit: Unit, gap: float) -> int:
        """How many lines of `unit` may stand here: all, some, or 0 for a unit that moves on."""
        whole = self.room(self.page)
        space = whole - self.y - gap - (unit.repeated if not self.y and self.pieces else 0.0)
        lines = self._lines_in(unit, space)
        if lines >= unit.lines:
            return unit.lines
        if (unit.whole or unit.keep_next) and (self.y or unit.whole):
            return 0 if self.y else unit.lines
        lines = min(lines, unit.lines - unit.together)
        if lines >= unit.together:
            return lines
        return 0 if self.y else max(1, lines)

    @staticmethod
    def _lines_in(unit: Unit, space: float) -> int:
        return int((space + unit.below + SLIP) // unit.height) if unit.height else unit.lines

    def _chain(self) -> int:
        """Where the pieces begin that are kept with the one that moves on; the end when that is the whole page."""
        back = len(self.pieces)
        while back > self.start and self.pieces[back - 1].unit.keep_next:
            if self.pieces[back - 1].lines < self.pieces[back - 1].unit.lines:
                break
            back -= 1
        return back if back > self.start else len(self.pieces)

    def _turn(self) -> None:
        self.page, self.y, self.start = self.page + 1, 0.0, len(self.pieces)

    def _put(self, unit: Unit, lines: int, gap: float) -> None:
        top = self.y + gap
        self.y = top + lines * unit.height
        self.pieces.append(Piece(unit=unit, lines=lines, page=self.page, top=top, bottom=self.y))
