"""Text set side by side in a Word file, by a table or by tabs: one column after the other."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from qdgen.ooxml.facts import ParagraphFacts
from qdgen.readers.grammar.signing_words import is_post
from qdgen.readers.word.tables import paragraphs_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.ooxml.facts import CellFacts, TableFacts

_TWO = 2
_MOST_LANES = 3
_LONGEST = 120
_FIRST_LINES = 3
_NATIONAL = re.compile(r"\W*(?:cộng\s*h(?:òa|oà)\s+xã\s+hội|độc\s+lập\W+tự\s+do)")
_RECIPIENTS = re.compile(r"\W*n[ơo]i\s+nhận\s*[:.;]?\s*$")
_LABEL = re.compile(r"(?:Điều|ĐIỀU)\s\d{1,3}\s?[.:]?")
_ADDRESSED = re.compile(r"\W*kính\s+(?:gửi\W*$|gửi\s*:|trình\s*:)")
_OF_A_FORM = re.compile(
    r"số\s*:|số\s*[\d….\s]*/|phụ lục(?:\s|$)|(?:tm|kt|tl|tuq|q)\s*[./]\s*\S|\(\s?(?:ban hành )?kèm theo\b|lưu\s*:"
)


def is_form(table: TableFacts) -> bool:
    """Bảng dàn trang: whether a table only sets a masthead, a closing or a head side by side, and has no data.

    Such are tables of up to three columns with words that stand nowhere else: Quốc hiệu, `Nơi nhận` with its
    list, `Kính gửi`, and, where no grid is drawn, a number, a power to sign, a post in capitals. A table with one cell
    that has words is one.
    """
    if max((len(row.cells) for row in table.rows), default=0) > _MOST_LANES:
        return False
    filled = [list(_first_lines(cell)) for row in table.rows for cell in row.cells]
    filled = [lines for lines in filled if lines]
    if len(filled) == 1:
        return True
    columns = max(len(row.cells) for row in table.rows) if table.rows else 0
    keys = [(key_of(line), line) for lines in filled for line in lines if len(line) <= _LONGEST]
    if any(_NATIONAL.match(key) for key, _ in keys):
        return True
    if columns <= _TWO and _ADDRESSED.match(keys[0][0] if keys else ""):
        return True
    gridded = any(cell.borders.left and cell.borders.right for row in table.rows for cell in row.cells)
    if any(_RECIPIENTS.match(key) for key, _ in keys) and (not gridded or columns < _MOST_LANES):
        return True
    return not gridded and any(_OF_A_FORM.match(key) or (line.isupper() and is_post(line)) for key, line in keys)


def is_labelled(table: TableFacts) -> bool:
    """Bảng dàn các điều: whether each row of a table has a label such as `Điều 1.` on the left and its words beside it.

    A row without label goes on with the one above.
    """
    rows = [[_said(cell) for cell in row.cells] for row in table.rows]
    if not rows or any(len(row) != _TWO for row in rows) or not rows[0][0]:
        return False
    return all((not label or _LABEL.fullmatch(label)) and words for label, words in rows)


def is_label(words: str) -> bool:
    """Nhãn của một điều đứng một mình, as `Điều 1.`."""
    return _LABEL.fullmatch(" ".join(words.split())) is not None


def _said(cell: CellFacts) -> str:
    return " ".join(" ".join(paragraph.text.split()) for paragraph in paragraphs_in(cell.blocks)).strip()


def in_lanes(table: TableFacts) -> Iterator[tuple[int, CellFacts]]:
    """Các ô của một bảng dàn trang theo thứ tự đọc: with the lane of each, the left one whole before the right one.

    A row whose only words fill all of its columns stands across both: what is above is read before it.
    """
    width = max((cell.column + cell.span for row in table.rows for cell in row.cells), default=0)
    rows = [[cell for cell in row.cells if _has_words(cell)] for row in table.rows]
    several = max(map(len, rows), default=0) > _TWO
    held: list[tuple[int, int, CellFacts]] = []
    for number, cells in enumerate(rows):
        if len(cells) == 1 and cells[0].span >= width > 1:
            yield from _by_lane(held)
            held = []
            yield 0, cells[0]
            continue
        for place, cell in enumerate(cells):
            alone = cell.column > 0 and 2 * cell.column + cell.span > width
            lane = cell.column if several else place if len(cells) == _TWO else int(alone)
            held.append((lane, number, cell))
    yield from _by_lane(held)


def key_of(text: str) -> str:
    """Khóa nhận dạng: the beginning of a text in small letters and in one Unicode form."""
    key = text[:_LONGEST].strip().casefold()
    return key if key.isascii() or unicodedata.is_normalized("NFC", key) else unicodedata.normalize("NFC", key)


def begins_a_form(text: str) -> bool:
    """Dòng của phần đầu: whether words in a text box are those of a masthead, which is read before its anchor."""
    key = key_of(text)
    return _NATIONAL.match(key) is not None or key.startswith(("số:", "số :"))


def _by_lane(held: list[tuple[int, int, CellFacts]]) -> Iterator[tuple[int, CellFacts]]:
    for lane, _, cell in sorted(held, key=lambda item: item[:2]):
        yield lane, cell


def _has_words(cell: CellFacts) -> bool:
    return any(
        not isinstance(block, ParagraphFacts) or block.text.strip() or block.boxes or block.numbering
        for block in cell.blocks
    )


def _first_lines(cell: CellFacts) -> Iterator[str]:
    """The first lines with words of a cell; the whole of a table in it counts as lines too."""
    seen = 0
    for paragraph in paragraphs_in(cell.blocks):
        for line in paragraph.text.split("\n"):
            if line.strip():
                yield line.strip()
                seen += 1
                if seen == _FIRST_LINES:
                    return
