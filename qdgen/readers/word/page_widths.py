"""The widths that columns have in a Word file, beside those of the model that it carries: no word tells them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qdgen.errors import Remark
from qdgen.kinds import kind_of
from qdgen.kinds.places import place_of
from qdgen.kinds.printed import body_lines
from qdgen.layout.columns import chosen_widths, same_widths
from qdgen.ooxml.facts import ParagraphFacts
from qdgen.readers.word.edits import KIND
from qdgen.readers.word.tables import TableWords, read_table
from qdgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.model.document import AdministrativeDocument
    from qdgen.model.table import Table
    from qdgen.ooxml.facts import BlockFacts

_STEP = re.compile(r"(\w+)\[(\d+)\]")


def with_page_widths(
    document: AdministrativeDocument, blocks: Iterable[BlockFacts]
) -> tuple[AdministrativeDocument, tuple[Remark, ...]]:
    """Bề rộng cột như trên trang: a document whose tables stand among the `blocks` of its file, and what has changed.

    The widths of a table become those that somebody has set in the file, where they differ by more than half a
    millimetre. A table that is laid out by its words keeps its own.
    """
    tables = list(_tables(document))
    shown = list(_shown(blocks)) if tables else []
    found: AdministrativeDocument = document
    remarks: list[Remark] = []
    below = 0
    for path, table in tables:
        words = _words_of(table)
        at = next((at for at in range(below, len(shown)) if shown[at][0] == words), None)
        if at is None:
            continue
        below = at + 1
        widths = shown[at][1].widths
        if len(widths) != table.columns:
            continue
        seen = replace(table, widths=chosen_widths(replace(table, widths=()), widths, ND30))
        if not same_widths(seen, table, ND30):
            found = _replaced(found, path.split("."), seen)
            remarks.append(Remark(message=f"Đã đổi bề rộng cột: {place_of(document, path)}.", kind=KIND))
    return found, tuple(remarks)


def _tables(document: AdministrativeDocument) -> Iterator[tuple[str, Table]]:
    """The tables in the order of the paper, with their paths."""
    annexes = [(f"annexes[{at}].", body_lines(annex)) for at, annex in enumerate(document.annexes)]
    for before, lines in (("", kind_of(document).lines(document)), *annexes):
        for line in lines:
            if line.table is not None:
                yield before + line.path, line.table


def _shown(blocks: Iterable[BlockFacts]) -> Iterator[tuple[str, TableWords]]:
    """The tables of a file, with the letters in them."""
    for block in blocks:
        found = None if isinstance(block, ParagraphFacts) else read_table(block, [])
        if found is not None:
            yield _bare(text for text, _ in found.paragraphs), found


def _words_of(table: Table) -> str:
    cells = (cell for row in (*table.header, *table.rows) for cell in row.cells)
    return _bare(text for cell in cells for text in (cell.text, *cell.paragraphs))


def _bare(texts: Iterable[str]) -> str:
    return "".join("".join(text.split()) for text in texts)


def _replaced(node: Any, steps: list[str], table: Table) -> Any:  # noqa: ANN401 - any part of the model
    """The part with `table` in the place that the steps lead to."""
    if not steps:
        return table
    step = _STEP.fullmatch(steps[0])
    assert step is not None  # noqa: S101 - a table is always an item of several
    items, at = list(getattr(node, step[1])), int(step[2])
    items[at] = _replaced(items[at], steps[1:], table)
    return replace(node, **{step[1]: tuple(items)})
