"""Lists, tables and forms issued after the signature without the word "Phụ lục": where each of them begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from qdgen.checks.landmarks import patterns
from qdgen.checks.landmarks.closing import is_title
from qdgen.checks.landmarks.lanes import taken_apart
from qdgen.checks.landmarks.page_breaks import is_parted, page_breaks
from qdgen.checks.landmarks.records import Level
from qdgen.checks.landmarks.units import level_of
from qdgen.checks.line import Line
from qdgen.ooxml.facts import DocumentFacts

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import PieceKind

_LONGEST_TITLE = 240
_LONGEST_LINE = 120
_HEAD = 12
"""Lines at the top of a page among which a document is known by its type."""
_CLOSING = 15
"""Lines above a list among which a signature stands."""
_ABOVE = 4
"""Lines of a heading above the title of a list."""


def stands_out(line: Line) -> bool:
    """Dòng nổi bật: in the middle, on the right or bold."""
    return line.paragraph.format.align in {"center", "right"} or line.is_bold


def names_list(line: Line) -> bool:
    """Tiêu đề của một danh sách, bảng, biểu, mẫu: outside tables, known by its first word and by how it is set."""
    if line.depth or not line.opening.startswith(patterns.LISTS) or len(line.text) > _LONGEST_TITLE:
        return False
    return line.in_capitals or stands_out(line)


@dataclass(slots=True)
class Lists:
    """Các danh sách của một tệp: tells where the lines go over from a document to what was issued with it."""

    facts: DocumentFacts
    lines: Sequence[Line]
    breaks: tuple[int, ...] | None = None
    """Looked for once a page could begin."""

    def start_after_closing(self, at: int, since: int) -> tuple[int, PieceKind] | None:
        """Nơi bắt đầu của danh sách sau phần cuối: where and what begins at or just above line `at`; None for nothing.

        A closing ended or goes on above; it began at line `since`.
        """
        line = self.lines[at]
        if self.begins_page(at) and not is_title(line):
            return self._kind_of_page(at)
        if names_list(line):
            return self._top(at, since), "appendix"
        if line.depth and not line.lane and line.block != self.lines[since].block:
            return self._title_above(at, since), "appendix"
        return None

    def start_without_label(self, at: int, after: int) -> tuple[int, PieceKind] | None:
        """Nơi bắt đầu của danh sách sau phần ký of a document without "Nơi nhận:" that began at line `after`."""
        if any(patterns.RECIPIENTS.match(line.opening) for line in self.lines[at:]):
            return None
        first = next((one for one in range(at, max(at - _ABOVE, after), -1) if self.begins_page(one)), None)
        if first is None and any(map(_signs, self.lines[at:])):
            return None  # the document may go on below, and be signed there
        start = self._top(at, after) if first is None else first
        above = takewhile(_may_be_closing, reversed(self.lines[max(start - _CLOSING, after) : start]))
        return (start, "appendix") if any(map(_signs, above)) else None

    def begins_page(self, at: int) -> bool:
        """Có sang trang trước một dòng."""
        if self.breaks is None:
            self.breaks = page_breaks(self.facts)
        return is_parted(self.facts, self.lines[at - 1].paragraph, self.lines[at].paragraph, self.breaks)

    def _kind_of_page(self, at: int) -> tuple[int, PieceKind] | None:
        """What begins with a page: None where its masthead or its label will tell."""
        for line in self.lines[at : at + _HEAD]:
            if line.depth == 0 and patterns.is_appendix(line) and stands_out(line):
                return None
            if any(patterns.NATIONAL_TITLE.match(part.key) for part in taken_apart(line)):
                return None
            if names_list(line):
                break
            if line.depth == 0 and line.key.rstrip(" :.") in patterns.TYPES and stands_out(line):
                return at, "attached"
        return at, "appendix"

    def _top(self, at: int, since: int) -> int:
        """The first line of the heading that ends in a title: the number of a form or the name of a body above it."""
        start = at
        while start - 1 > since and at - start < _ABOVE:
            above = self.lines[start - 1]
            is_name = above.in_capitals and patterns.begins_with_body(above.key)
            if above.depth or not (names_list(above) or is_name):
                break
            start -= 1
        return start

    def _title_above(self, at: int, since: int) -> int:
        """The first of the lines between a closing and a list that are its title: in the middle, and below a closing

        that is not set in a table in capitals too, for a name may stand there.
        """
        start = at
        in_table = self.lines[since].depth > 0
        while start - 1 > since and _may_be_heading(self.lines[start - 1], in_table=in_table):
            start -= 1
        return start


def _may_be_heading(line: Line, *, in_table: bool) -> bool:
    if line.depth:
        return False
    return stands_out(line) if in_table else line.paragraph.format.align == "center" and line.in_capitals


def _signs(line: Line) -> bool:
    """Whether a line is one of power and title outside a table with a grid."""
    return is_title(line) and (not line.depth or line.lane != "")


def _may_be_closing(line: Line) -> bool:
    """Whether a line may stand in a closing: short, and numbered by nothing but a dash."""
    return len(line.text) <= _LONGEST_LINE and (line.depth > 0 or level_of(line) in {None, Level.DASH})
