"""A Word file of qdgen edited by hand, through python-docx as in Word."""

from __future__ import annotations

from copy import deepcopy
from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document
from docx.text.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document as WordDocument


def edited(data: bytes, *edits: Callable[[WordDocument], object]) -> bytes:
    """The file opened, changed and saved by another program."""
    document = Document(BytesIO(data))
    for edit in edits:
        edit(document)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _found(document: WordDocument, words: str) -> Paragraph:
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    everywhere: list[Paragraph] = [
        *document.paragraphs,
        *(paragraph for cell in cells for paragraph in cell.paragraphs),
    ]
    return next(one for one in everywhere if words in one.text.replace("\u00a0", " "))


def word(old: str, new: str) -> Callable[[WordDocument], object]:
    """Thay chữ: the first `old` becomes `new`."""

    def change(document: WordDocument) -> None:
        for run in _found(document, old).runs:
            run.text = run.text.replace("\u00a0", " ").replace(old, new)

    return change


def without(words: str) -> Callable[[WordDocument], object]:
    """Xóa đoạn: the first paragraph with `words` goes."""

    def delete(document: WordDocument) -> None:
        element = _found(document, words)._p
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)

    return delete


def added_below(words: str, old: str, new: str) -> Callable[[WordDocument], object]:
    """Thêm đoạn: below the one with `words` a copy of it that says `new` for `old`."""

    def add(document: WordDocument) -> None:
        found = _found(document, words)
        copy = deepcopy(found._p)
        found._p.addnext(copy)
        for run in Paragraph(copy, found._parent).runs:
            run.text = run.text.replace("\u00a0", " ").replace(old, new)

    return add


def in_bold(words: str) -> Callable[[WordDocument], object]:
    """Tô đậm một đoạn."""

    def change(document: WordDocument) -> None:
        for run in _found(document, words).runs:
            run.bold = True

    return change
