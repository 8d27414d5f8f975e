"""Widths of columns that the author of a Word file has set."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import docx as python_docx
import pytest

from qdgen.kinds.decision import Decision
from qdgen.layout.columns import column_widths
from qdgen.model import Article, Table
from qdgen.ooxml.document import read_document
from qdgen.ooxml.facts import TableFacts
from qdgen.readers.docx import read_docx
from qdgen.readers.reopening import read_word
from qdgen.readers.word.widths import set_widths
from qdgen.renderers.docx import to_docx
from qdgen.standards.nd30 import ND30
from tests.ooxml.making import facts_of, p
from tests.readers.edited_words import edited
from tests.readers.odd_files import ARTICLES, decision
from tests.renderers.documents import WIDE, grid
from tests.renderers.documents import decision as document_with

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

FIXED = '<w:tblLayout w:type="fixed"/>'


def table(
    widths: tuple[int, ...], cells: tuple[int, ...] = (), properties: str = "", span: tuple[int, ...] = ()
) -> str:
    """A table of the grid `widths`, in twips; `cells` are those that its cells state, `span` how many they cover."""
    columns = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    row = "".join(
        "<w:tc><w:tcPr>"
        + (f'<w:tcW w:w="{cells[at]}" w:type="dxa"/>' if cells else "")
        + (f'<w:gridSpan w:val="{span[at]}"/>' if span else "")
        + f"</w:tcPr>{p(f'chữ {at}')}</w:tc>"
        for at in range(len(span or widths))
    )
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid><w:tr>{row}</w:tr></w:tbl>"


def found(markup: str, edges: tuple[int, ...]) -> list[int]:
    (facts,) = facts_of(markup).blocks
    assert isinstance(facts, TableFacts)
    return [round(one * 1440 / 25.4) for one in set_widths(facts, edges)]


@pytest.mark.parametrize(
    ("markup", "edges", "widths"),
    [
        (table((1000, 3000), properties=FIXED), (0, 1, 2), [1000, 3000]),
        (table((1000, 3000), (1000, 3000)), (0, 1, 2), [1000, 3000]),
        (table((100, 100), (1000, 3000)), (0, 1, 2), [1000, 3000]),
        (table((2000, 2000), properties=FIXED), (0, 1, 2), [2000, 2000]),
        (table((500, 500, 3000), properties=FIXED, span=(2, 1)), (0, 2, 3), [1000, 3000]),
        (table((1000, 3000)), (0, 1, 2), []),
        (table((2000, 2000), (2000, 2000)), (0, 1, 2), []),
        (table((1000,), properties=FIXED, span=(1, 1)), (0, 1, 2), []),
        (table((0, 3000), properties=FIXED), (0, 1, 2), []),
    ],
)
def test_widths_are_those_that_somebody_set(markup: str, edges: tuple[int, ...], widths: list[int]) -> None:
    assert found(markup, edges) == widths


def table_of(data: bytes) -> Table:
    document = read_docx(data).document
    assert isinstance(document, Decision)
    (block,) = document.articles[0].blocks
    assert isinstance(block, Table)
    return block


@pytest.mark.parametrize("widths", [(), (3.0, 1.0), (1.0, 1.0), (7.0, 3.0)])
def test_our_own_file_without_its_model_keeps_the_widths(widths: tuple[float, ...]) -> None:
    made = grid(("1", "Một nội dung dài hơn hẳn"), ("2", "Hai"), widths=widths)
    document = document_with(articles=(Article(text="Danh sách:", blocks=(made,)), Article(text="Thi hành.")))
    assert read_word(to_docx(document, model=False)).document == document


def test_a_table_across_the_page_has_no_widths() -> None:
    document = document_with(articles=(Article(text="Danh sách:", blocks=(WIDE,)), Article(text="Thi hành.")))
    assert read_word(to_docx(document, model=False)).document == document


def test_the_widths_of_a_foreign_table_are_those_of_ours() -> None:
    rows = table((850, 5670, 2834), (850, 5670, 2834), "<w:tblBorders><w:left w:val='single' w:sz='4'/></w:tblBorders>")
    read = table_of(decision(p("Điều 1. Danh sách:") + rows + ARTICLES.partition("</w:p>")[2]))
    assert [round(one / 10) for one in column_widths(read, ND30)] == [85, 567, 284]


def test_a_table_made_by_python_docx_with_columns_of_its_author_keeps_them() -> None:
    made = python_docx.Document()
    rows = made.add_table(rows=2, cols=2)
    rows.style = "Table Grid"
    for row in rows.rows:
        for cell, width in zip(row.cells, (1_000_000, 4_000_000), strict=True):
            cell.width = width
            cell.text = "chữ"
    buffer = io.BytesIO()
    made.save(buffer)
    (facts,) = (block for block in read_document(buffer.getvalue()).blocks if isinstance(block, TableFacts))
    narrow, broad = set_widths(facts, (0, 1, 2))
    assert broad / narrow == pytest.approx(4, rel=0.01)


def test_an_edited_file_keeps_computed_widths_computed() -> None:
    made = grid(("1", "Một nội dung dài hơn hẳn"), ("2", "Hai"))
    document = document_with(articles=(Article(text="Danh sách:", blocks=(made,)), Article(text="Thi hành.")))

    def changed(word: WordDocument) -> None:
        word.tables[1].rows[0].cells[1].paragraphs[0].runs[0].text = "Ngắn"

    reading = read_word(edited(to_docx(document), changed))
    assert isinstance(reading.document, Decision)
    (block,) = reading.document.articles[0].blocks
    assert isinstance(block, Table)
    assert block == replace(made, rows=grid(("1", "Ngắn"), ("2", "Hai")).rows)
