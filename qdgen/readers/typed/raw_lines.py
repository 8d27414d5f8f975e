"""A line of a text draft on its way to being classified: its clean words, and what was done to them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qdgen.readers.typed.letter_looks import Looks
from qdgen.readers.typed.lines import Line, classify
from qdgen.vietnamese.text import Repair


@dataclass(slots=True)
class RawLine:
    """Một dòng chưa phân loại: `at` is its number in the source, `width` the columns that it filled there.

    `indent` are the columns before its words. `after_blank`, `bold` and `looks` are those of the Line that comes of it.
    """

    at: int
    words: str
    repairs: tuple[Repair, ...] = ()
    after_blank: bool = False
    bold: bool = False
    width: int = 0
    indent: int = 0
    looks: Looks | None = None

    def classified(self) -> Line:
        """The line, classified by its words."""
        line = classify(self.words, at=self.at, after_blank=self.after_blank, bold=self.bold)
        return line if self.looks is None else replace(line, looks=self.looks)
