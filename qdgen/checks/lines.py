"""Facts to lines in reading order, each with the rules that a reader sees under it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.checks.line import Lane, Line, key_of, whole
from qdgen.ooxml.facts import ParagraphFacts
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.ooxml.facts import BlockFacts, CellFacts, RuleFacts, TableFacts

_TWO_COLUMNS = 2
_SHORT = 60
_FORM = re.compile(r"\W*cộng\s*hòa\s+xã\s+hội|nơi\s+nhận\s*:?\s*$")
_LINE_HEIGHT = Mm(3)
"""A line anchored higher than this below the top of a paragraph with words is drawn above them."""


def read_lines(blocks: tuple[BlockFacts, ...]) -> tuple[Line, ...]:
    """Các dòng của phần thân: paragraphs with words in reading order, tables row by row, a box after its paragraph."""
    lines: list[Line] = []
    for block, facts in enumerate(blocks):
        if isinstance(facts, ParagraphFacts) and not facts.boxes:
            if facts.text or facts.rules or facts.numbering:
                _add(lines, whole(facts, block=block))
        else:
            for line in _lines((facts,), block=block):
                _add(lines, line)
    return tuple(lines)


def _add(lines: list[Line], line: Line) -> None:
    """Add a line with words; the rules of one without words, or drawn above its words, go to the line before."""
    rules = line.paragraph.rules
    if not rules:
        if line.text or line.number:
            lines.append(line)
    elif not line.text or (
        any(rule.kind == "characters" for rule in rules) and not any(letter.isalnum() for letter in line.text)
    ):
        _underline(lines, line, rules)
    else:
        above = tuple(rule for rule in rules if _is_above(rule))
        _underline(lines, line, above)
        lines.append(replace(line, rules=tuple(rule for rule in rules if rule not in above)))


def _underline(lines: list[Line], line: Line, rules: tuple[RuleFacts, ...]) -> None:
    if not rules:
        return
    for at in range(len(lines) - 1, -1, -1):
        if lines[at].lane == line.lane:
            lines[at] = replace(lines[at], rules=(*lines[at].rules, *rules))
            return


def _is_above(rule: RuleFacts) -> bool:
    return rule.side == "above" or (rule.side == "anchored" and rule.drop is not None and rule.drop < _LINE_HEIGHT)


def _lines(blocks: Iterable[BlockFacts], *, block: int, lane: Lane = "", depth: int = 0) -> Iterator[Line]:
    for facts in blocks:
        if isinstance(facts, ParagraphFacts):
            anchor = whole(facts, lane=lane, depth=depth, block=block)
            if not facts.boxes or anchor.text:
                yield anchor
            for box in facts.boxes:
                yield from _lines(box.blocks, block=block, lane=lane, depth=depth)
            if facts.boxes and not anchor.text:  # its lines are drawn under the words in its boxes
                yield anchor
        else:
            yield from _table(facts, block=block, lane=lane, depth=depth)


def _table(table: TableFacts, *, block: int, lane: Lane, depth: int) -> Iterator[Line]:
    """The lines of a table; its cells are lanes when it lays out two columns without a grid."""
    two_columns = is_layout(table)
    for row in table.rows:
        filled = [cell for cell in row.cells if cell.blocks]
        for at, cell in enumerate(filled):
            if cell.merge == "continue":
                continue
            side: Lane = lane
            if two_columns and not lane:
                side = "left" if at == 0 and len(filled) > 1 else "right"
            yield from _lines(cell.blocks, block=block, lane=side, depth=depth + 1)


def is_layout(table: TableFacts) -> bool:
    """Bảng dàn trang: whether a table only sets text side by side: two or three columns and no grid drawn.

    That of a masthead or a closing is one even where its grid was left visible.
    """
    if not table.rows or max(len(row.cells) for row in table.rows) > _TWO_COLUMNS + 1:
        return False
    gridded = any(cell.borders.left and cell.borders.right for row in table.rows for cell in row.cells)
    return not gridded or any(_is_of_form(cell) for cell in table.rows[0].cells)


def _is_of_form(cell: CellFacts) -> bool:
    """Whether a cell begins as a masthead or a list of recipients does."""
    first = next((block for block in cell.blocks if isinstance(block, ParagraphFacts) and block.text.strip()), None)
    return first is not None and len(first.text) < _SHORT and _FORM.match(key_of(first.text)) is not None
