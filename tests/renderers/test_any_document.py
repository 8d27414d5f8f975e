"""Properties of the .docx of any document that the model allows, with hostile words in every field."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings

from qdgen.kinds.decision import Decision
from qdgen.kinds.printed import article_lines, body_lines
from qdgen.model import Cell, Table
from qdgen.model.body import Body
from qdgen.ooxml.validity import package_faults
from qdgen.renderers.docx import to_docx
from qdgen.vietnamese.capitals import upper
from tests.readers.documents import documents
from tests.renderers.words import paragraphs, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen import Plan


def said(document: Decision | Plan) -> Iterator[str]:
    """The words of every line and cell of the content, as the model prints them."""
    bodies: list[Body] = list(document.annexes)
    bodies += [document] if isinstance(document, Body) else []
    lines = [line for body in bodies for line in body_lines(body)]
    lines += article_lines(document.articles) if isinstance(document, Decision) else ()
    for line in lines:
        if isinstance(line.table, Table):
            yield from (text for cell in cells(line.table) for text in (cell.text, *cell.paragraphs))
        else:
            yield line.words


def cells(table: Table) -> Iterator[Cell]:
    yield from (cell for row in (*table.header, *table.rows) for cell in row.cells)


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(documents())
def test_any_document_is_sound_and_says_all_its_words(document: Decision | Plan) -> None:
    data = to_docx(document)
    assert [fault for fault in package_faults(data) if "còn sót dấu của mẫu" not in fault] == []
    shown = Counter(upper(text) for text in paragraphs(data))
    wanted = Counter(upper(plain(text)) for text in said(document))
    assert wanted - shown == Counter()


@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(documents())
def test_any_document_gives_equal_bytes_again(document: Decision | Plan) -> None:
    assert to_docx(document) == to_docx(document)
