"""A place in a run of lines that only moves forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.typed.lines import Line, LineKind


class Cursor:
    """Con trỏ đọc: the lines from `start` up to `end` (excluded), and where reading stands among them."""

    __slots__ = ("end", "lines", "place")

    def __init__(self, lines: Sequence[Line], start: int = 0, end: int | None = None) -> None:
        self.lines = lines
        self.place = start
        self.end = len(lines) if end is None else end

    @property
    def line(self) -> Line | None:
        """The line that comes next, or None at the end."""
        return self.lines[self.place] if self.place < self.end else None

    @property
    def joined(self) -> Line | None:
        """The line that comes next if no blank line stands before it, else None."""
        line = self.line
        return None if line is None or line.after_blank else line

    def at(self, *kinds: LineKind) -> bool:
        """Whether the next line is of one of the kinds."""
        return self.place < self.end and self.lines[self.place].kind in kinds

    def take(self) -> Line:
        """The next line; reading moves behind it. Raises IndexError at the end."""
        if self.place >= self.end:
            raise IndexError("no line is left")
        line = self.lines[self.place]
        self.place += 1
        return line

    def take_block(self) -> list[Line]:
        """The next line and those that follow it without a blank line between."""
        block = [self.take()]
        while self.joined is not None:
            block.append(self.take())
        return block
