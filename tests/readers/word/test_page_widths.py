"""Columns made wider or narrower in Word, told from those that are as they were written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qdgen import Appendix, Article, Decision, Paragraph, Table
from qdgen.ooxml.document import read_document
from qdgen.readers.word.page_widths import with_page_widths
from qdgen.renderers.docx import to_docx
from tests.renderers.documents import decision, documents, grid

ALL = documents()


def table(*shares: float) -> Table:
    return grid(("1", "2"), widths=shares)


def document(*tables: Table) -> Decision:
    first = Article(text="Gồm:", blocks=(tables[0], Paragraph(text="Và:"), *tables[1:-1]))
    articles = (first, Article(text="Văn phòng thi hành."))
    made = decision(articles=articles, annexes=(Appendix(title="DANH MỤC", blocks=tables[-1:]),))
    assert isinstance(made, Decision)
    return made


@pytest.mark.parametrize("name", ALL)
def test_a_document_as_it_was_written_keeps_its_widths(name: str) -> None:
    blocks = read_document(to_docx(ALL[name])).blocks
    assert with_page_widths(ALL[name], blocks) == (ALL[name], ())


def test_of_tables_with_the_same_words_each_has_the_widths_of_its_own_place() -> None:
    shown = document(table(3.0, 1.0), table(1.0, 2.0), table(2.0, 3.0))
    written = document(table(3.0, 1.0), table(), table(1.0, 1.0))
    found, remarks = with_page_widths(written, read_document(to_docx(shown)).blocks)
    assert found == shown
    assert [remark.message for remark in remarks] == [
        "Đã đổi bề rộng cột: Điều 1, bảng ở đoạn thứ 3.",
        "Đã đổi bề rộng cột: Phụ lục, bảng ở đoạn thứ 1.",
    ]


def test_a_table_that_the_file_does_not_have_keeps_its_widths() -> None:
    shown = document(table(3.0, 1.0), table(1.0, 2.0))
    other = replace(shown, articles=(Article(text="Gồm:", blocks=(grid(("3", "4"), widths=(1.0, 5.0)),)),))
    found, _ = with_page_widths(other, read_document(to_docx(shown)).blocks)
    assert isinstance(found, Decision)
    assert found.articles == other.articles
