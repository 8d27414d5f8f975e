"""Mastheads of every office in the list, laid out as computed and printed by LibreOffice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from qdgen.layout.masthead import Masthead, Names, masthead
from qdgen.standards.nd30 import ND30
from tests.layout.offices import ALL
from tests.layout.printed import (
    TEXT_WIDTH,
    Block,
    Letters,
    Line,
    add_blocks,
    add_columns,
    lines_by_block,
    printed,
    sheet,
    squeezed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

SHEET_LEFT = 85.05  # points: the left margin of the sheet
NUMBER_SIZE = ND30.looks["number"].size.used


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One masthead: what was foreseen, and the printed lines by element."""

    names: Names
    foreseen: Masthead
    issuer: tuple[tuple[Line, ...], ...]
    title: tuple[Line, ...]
    motto: tuple[Line, ...]
    row: tuple[tuple[Line, ...], ...]


def block(text: str, size: float, *, bold: bool = False, italic: bool = False, before: float = 0) -> Block:
    return Block(letters=(Letters(text=text, size=size, bold=bold, italic=italic),), align="center", before=before)


def cells_of(names: Names, found: Masthead) -> list[tuple[list[Block], list[Block]]]:
    size = found.sizes.national_title
    left = [block(line, size) for line in found.parent_lines]
    left += [block(line, size, bold=True) for line in found.issuer_lines]
    right = [block(ND30.national_title, size, bold=True), block(ND30.motto, found.sizes.motto, bold=True)]
    rows = [(left, right)]
    if names.number and names.place_and_date:
        number = block(names.number, NUMBER_SIZE, before=found.number_drop)
        rows.append(([number], [block(names.place_and_date, found.sizes.date, italic=True)]))
    return rows


@pytest.fixture(scope="module")
def mastheads(soffice: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Printed, ...]:
    document, texts, shapes = sheet(), [], []
    for names in ALL:
        found = masthead(names, ND30)
        add_blocks(document, [block("---", 10)])
        texts.append("---")
        rows = cells_of(names, found)
        for left, right in rows:
            add_columns(document, (found.left.twips, TEXT_WIDTH - found.left.twips), (left, right))
            texts += [one.text for one in (*left, *right)]
        shapes.append((names, found, len(rows[0][0]), len(rows)))
    blocks = iter(lines_by_block(printed(soffice, tmp_path_factory.mktemp("heads"), document, gap=6), texts))
    return tuple(taken(blocks, *shape) for shape in shapes)


def taken(blocks: Iterator[tuple[Line, ...]], names: Names, found: Masthead, left: int, rows: int) -> Printed:
    def take(count: int) -> tuple[tuple[Line, ...], ...]:
        return tuple(next(blocks) for _ in range(count))

    take(1)
    issuer, (title, motto) = take(left), take(2)
    return Printed(names=names, foreseen=found, issuer=issuer, title=title, motto=motto, row=take(2 * (rows - 1)))


def test_every_line_is_printed_as_one_line(mastheads: Sequence[Printed]) -> None:
    broken = [
        squeezed(lines[0].text)
        for one in mastheads
        for lines in (one.title, one.motto, *one.issuer, *one.row)
        if len(lines) != 1
    ]
    assert broken == []
    assert len(mastheads) >= 90


def test_number_and_date_stand_on_one_baseline(mastheads: Sequence[Printed]) -> None:
    steps = [abs(number.baseline - date.baseline) for one in mastheads if one.row for (number,), (date,) in [one.row]]
    assert max(steps) < 0.3


def test_nothing_leaves_its_column(mastheads: Sequence[Printed]) -> None:
    for one in mastheads:
        border = SHEET_LEFT + one.foreseen.left.pt
        left = [line for lines in (*one.issuer, *one.row[:1]) for line in lines]
        right = [line for lines in (one.title, one.motto, *one.row[1:]) for line in lines]
        assert min(line.left for line in left) >= SHEET_LEFT - 0.1
        assert max(line.right for line in left) <= border
        assert min(line.left for line in right) >= border
        assert max(line.right for line in right) <= SHEET_LEFT + TEXT_WIDTH / 20 + 0.1
