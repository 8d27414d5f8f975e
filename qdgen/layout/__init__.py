"""What the printed page will be, computed from font metrics: widths, line breaks, masthead, summary and rules."""

from __future__ import annotations

from qdgen.layout.balancing import balanced
from qdgen.layout.binding import bind, blank, unbind
from qdgen.layout.breaking import Run, break_lines, break_runs, fits_one_line
from qdgen.layout.masthead import Masthead, Names, masthead
from qdgen.layout.metrics import Face, line_height, missing, width
from qdgen.layout.rules import Rule, rule_under
from qdgen.layout.summary import Summary, summary_lines

__all__ = [
    "Face",
    "Masthead",
    "Names",
    "Rule",
    "Run",
    "Summary",
    "balanced",
    "bind",
    "blank",
    "break_lines",
    "break_runs",
    "fits_one_line",
    "line_height",
    "masthead",
    "missing",
    "rule_under",
    "summary_lines",
    "unbind",
    "width",
]
