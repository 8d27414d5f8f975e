"""Lines that are not drawn but made: borders of paragraphs and cells, underlined text, rows of dashes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from qdgen.ooxml.facts import ParagraphFacts, RuleFacts
from qdgen.ooxml.formats import NO_BORDERS
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.ooxml.facts import BlockFacts, RuleKind, RunFacts
    from qdgen.ooxml.formats import Border, Borders, ParagraphFormat

_ROW_OF_CHARACTERS = re.compile(
    r"\s*(?:[-\u2010-\u2015\u2500\u2501_=~*]\s*){3,}(?:o0o\s*(?:[-\u2010-\u2015_=~*]\s*){3,})?", re.IGNORECASE
)
_LINE_LEADERS = frozenset({"underscore", "hyphen", "heavy", "middleDot"})


def made_rules(runs: Sequence[RunFacts], look: ParagraphFormat, text: str, width: Mm | None) -> list[RuleFacts]:
    """Đường kẻ không phải hình vẽ của một đoạn: its runs, look and text, and the width it may fill (mm)."""
    found: list[RuleFacts] = []
    if look.borders is not NO_BORDERS:
        found += _paragraph_borders(look.borders, look, width)
    for run in runs:
        if run.format.underline:
            found += _underlines(runs)
            break
    if text and (not text[0].isalnum() or "\n" in text):
        lines = re.split("[\n\f]", text)
        found += (_characters(line.strip()) for line in lines if _ROW_OF_CHARACTERS.fullmatch(line))
    if look.tabs and "\t" in text and any(stop.leader in _LINE_LEADERS for stop in look.tabs):
        found.append(_characters("\t"))
    return found


def _characters(text: str) -> RuleFacts:
    return RuleFacts(kind="characters", side="text", text=text)


def with_cell_rules(blocks: tuple[BlockFacts, ...], borders: Borders, width: Mm | None) -> tuple[BlockFacts, ...]:
    """Thêm đường kẻ do viền ô tạo ra: the blocks of a cell, its borders and width (mm) to the blocks with its rules.

    A line below or above a cell without lines at its sides is a rule of its last or first paragraph; a grid has none.
    """
    if borders.left or borders.right or not (borders.top or borders.bottom) or not blocks:
        return blocks
    changed = list(blocks)
    if borders.bottom and isinstance(last := changed[-1], ParagraphFacts):
        changed[-1] = replace(last, rules=(*last.rules, _border_rule("table_border", borders.bottom, "below", width)))
    if borders.top and isinstance(first := changed[0], ParagraphFacts):
        changed[0] = replace(first, rules=(*first.rules, _border_rule("table_border", borders.top, "above", width)))
    return tuple(changed)


def _border_rule(kind: RuleKind, line: Border, side: Literal["above", "below"], length: Mm | None) -> RuleFacts:
    return RuleFacts(kind=kind, side=side, length=length, weight=line.weight, color=line.color, style=line.style)


def _paragraph_borders(lines: Borders, look: ParagraphFormat, width: Mm | None) -> Iterator[RuleFacts]:
    if lines.left or lines.right:
        return
    length = None if width is None else Mm(max(width - look.indent_left - look.indent_right, 0))
    if lines.top:
        yield _border_rule("paragraph_border", lines.top, "above", length)
    if lines.bottom:
        yield _border_rule("paragraph_border", lines.bottom, "below", length)


def _underlines(runs: Sequence[RunFacts]) -> Iterator[RuleFacts]:
    """Each stretch of underlined text, over runs that differ otherwise."""
    text, style = "", ""
    for run in runs:
        if run.format.underline:
            text, style = text + run.text, style or run.format.underline
        elif text:
            yield RuleFacts(kind="underline", side="text", style=style, text=text)
            text, style = "", ""
    if text:
        yield RuleFacts(kind="underline", side="text", style=style, text=text)
