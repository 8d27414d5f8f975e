"""A line on its way to being classified."""

from __future__ import annotations

from qdgen.readers.typed.lines import LineKind
from qdgen.readers.typed.raw_lines import RawLine


def test_a_raw_line_becomes_the_line_of_its_words() -> None:
    line = RawLine(7, "1. Một", after_blank=True, bold=True).classified()
    assert (line.at, line.kind, line.prefix, line.text) == (7, LineKind.CLAUSE, "1.", "Một")
    assert line.after_blank
    assert line.bold
