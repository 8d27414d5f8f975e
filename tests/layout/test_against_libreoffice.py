from __future__ import annotations

from itertools import cycle, islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen.layout import Face, Run, bind, break_runs, line_height, width
from tests.layout.printed import TEXT_WIDTH, Block, Letters, Line, add_blocks, lines_by_block, printed, sheet, squeezed

if TYPE_CHECKING:
    from collections.abc import Sequence

PARAGRAPHS = Path(__file__).with_name("paragraphs.txt").read_text(encoding="utf-8").splitlines()
COUNT = 360
TWIP = 0.05  # points; LibreOffice rounds the width of a text to whole twips


def letters(text: str, face: Face, size: float) -> Letters:
    return Letters(text=text, size=size, bold=face in {Face.BOLD, Face.BOLD_ITALIC}, italic=face.slanted)


def run(part: Letters) -> Run:
    return Run(text=part.text, face=Face(int(part.bold) + 2 * int(part.italic)), size=part.size)


def samples() -> tuple[Block, ...]:
    """Real sentences in all faces and sizes, in columns of every width, part of them bound or of several faces."""
    faces = list(Face)
    blocks = []
    for number, text in enumerate(islice(cycle(PARAGRAPHS), COUNT)):
        size = (11, 12, 13, 14)[number % 4]
        face = faces[number // 4 % 4]
        wording = bind(text) if number % 3 == 0 else text
        parts: tuple[Letters, ...] = (letters(wording, face, size),)
        if number % 5 == 0:
            cut = wording.index(" ", number % 60) + 1
            other = faces[(number // 4 + 1 + number % 2) % 4]
            parts = (letters(wording[:cut], face, size), letters(wording[cut:], other, size))
        align = ("both", "left", "center")[number % 3]
        indent = (0, 567, 720)[number // 3 % 3] if align != "center" else 0
        blocks.append(Block(letters=parts, room=1900 + number * 1777 % (TEXT_WIDTH - 1900), indent=indent, align=align))
    return tuple(blocks)


def foreseen(block: Block, slip: float = 0.0) -> list[str]:
    runs = [run(part) for part in block.letters]
    lines = break_runs(runs, room=block.room / 20 + slip, first_indent=block.indent / 20)
    return [squeezed(line) for line in lines]


@pytest.fixture(scope="module")
def pages(soffice: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[tuple[Block, tuple[Line, ...]], ...]:
    document = sheet()
    blocks = (*samples(), *single_lines())
    add_blocks(document, blocks)
    lines = printed(soffice, tmp_path_factory.mktemp("breaks"), document)
    return tuple(zip(blocks, lines_by_block(lines, [block.text for block in blocks]), strict=True))


def single_lines() -> tuple[Block, ...]:
    texts = (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Thành phố Hồ Chí Minh, ngày 29 tháng 12",
    )
    return tuple(
        Block(letters=(letters(text, face, size),)) for text in texts for face in Face for size in (11, 12, 13, 14)
    )


def test_every_line_ends_where_libreoffice_ends_it(pages: Sequence[tuple[Block, tuple[Line, ...]]]) -> None:
    wrong = []
    for block, lines in pages:
        actual = [squeezed(line.text) for line in lines]
        if not any(foreseen(block, slip) == actual for slip in (0.0, TWIP, -TWIP)):
            wrong.append((block.room, foreseen(block), actual))
    assert wrong == []


def test_hardly_any_paragraph_needs_the_twip_of_tolerance(pages: Sequence[tuple[Block, tuple[Line, ...]]]) -> None:
    exact = [foreseen(block) == [squeezed(line.text) for line in lines] for block, lines in pages]
    assert sum(exact) >= 0.99 * len(exact)
    assert len(exact) >= COUNT


def test_a_printed_line_is_as_long_as_foreseen_to_a_fifth_of_a_millimetre(
    pages: Sequence[tuple[Block, tuple[Line, ...]]],
) -> None:
    differences = [
        abs((line.right - line.left) - width(part.text, run(part).face, part.size)) * 25.4 / 72
        for block, (line, *_) in pages[COUNT:]
        for part in block.letters
    ]
    assert max(differences) < 0.2


def test_lines_are_as_far_apart_as_foreseen(pages: Sequence[tuple[Block, tuple[Line, ...]]]) -> None:
    steps = [
        (first.baseline - second.baseline) - line_height(block.letters[0].size)
        for block, lines in pages
        if len(block.letters) == 1
        for first, second in pairwise(lines)
        if first.page == second.page
    ]
    assert steps
    assert max(map(abs, steps)) < 0.06
