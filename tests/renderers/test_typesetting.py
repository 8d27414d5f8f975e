from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen import Article, Table
from qdgen.layout.metrics import Face, line_height
from qdgen.model.emphasis import Emphasis, Script
from qdgen.ooxml.document import read_document
from qdgen.renderers.docx import to_docx
from qdgen.renderers.typesetting import SetParagraph, SetTable, set_blocks, stack_height
from qdgen.standards.nd30 import ND30
from tests.renderers.documents import SMALL, decision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.renderers.typesetting import SetBlock

LONG = ("Một câu dài hơn một dòng của trang giấy để thử chỗ xuống dòng, " * 5).rstrip(", ")


@pytest.fixture(scope="module")
def blocks() -> tuple[SetBlock, ...]:
    document = decision(articles=(Article(text=LONG, blocks=(SMALL,)), Article(text="Hết.")))
    return set_blocks(read_document(to_docx(document)).blocks, ND30.page.text_width, ND30)


def paragraph(blocks: Sequence[SetBlock], style: str) -> SetParagraph:
    return next(block for block in blocks if isinstance(block, SetParagraph) and block.style == style)


def table(blocks: Sequence[SetBlock], style: str) -> SetTable:
    return next(block for block in blocks if isinstance(block, SetTable) and block.style == style)


def test_an_article_is_broken_where_the_column_ends(blocks: Sequence[SetBlock]) -> None:
    article = paragraph(blocks, "QDArticle")
    assert len(article.lines) > 2
    assert article.text.startswith("Điều\u00a01. Một câu")
    assert article.room == pytest.approx(165, abs=0.1)
    assert article.face is Face.BOLD
    assert article.height == pytest.approx(len(article.lines) * line_height(14), abs=0.5)


def test_gaps_and_keeping_come_from_the_styles(blocks: Sequence[SetBlock]) -> None:
    kind = paragraph(blocks, "QDType")
    assert kind.keep_next
    assert kind.before == 2 * ND30.body.gap
    assert not paragraph(blocks, "QDArticle").keep_lines
    assert paragraph(blocks, "QDSummary").keep_lines


def test_a_cell_is_narrower_than_its_column_by_its_margins(blocks: Sequence[SetBlock]) -> None:
    row = table(blocks, "QDTable").rows[0]
    rooms = [cell[0].room for cell in row.cells if isinstance(cell[0], SetParagraph)]
    assert sum(rooms) == pytest.approx(165 - len(rooms) * 2 * 85 / 1440 * 25.4, abs=0.2)


def test_a_row_is_as_high_as_its_highest_cell(blocks: Sequence[SetBlock]) -> None:
    for row in table(blocks, "QDTable").rows:
        assert row.height > max(stack_height(cell) for cell in row.cells)
        assert row.height < max(stack_height(cell) for cell in row.cells) + 6


def test_a_table_of_the_model_keeps_its_header_rows(blocks: Sequence[SetBlock]) -> None:
    rows = table(blocks, "QDTable").rows
    assert [row.header for row in rows] == [True] * len(SMALL.header) + [False] * len(SMALL.rows)
    assert isinstance(SMALL, Table)


def test_an_empty_paragraph_has_the_height_of_its_mark(blocks: Sequence[SetBlock]) -> None:
    gap = paragraph(blocks, "QDBreak")
    assert gap.lines == ("",)
    assert gap.height == pytest.approx(1)


def test_paragraphs_on_each_other_take_the_greater_of_two_gaps(blocks: Sequence[SetBlock]) -> None:
    kind, summary = paragraph(blocks, "QDType"), paragraph(blocks, "QDSummary")
    assert stack_height((kind, summary)) == pytest.approx(kind.before + kind.height + summary.height)


def test_raised_letters_are_narrow_and_leave_the_line_as_high() -> None:
    lines = []
    for looks in ((), (Emphasis(start=0, end=len(LONG), script=Script.SUPERSCRIPT),)):
        document = decision(articles=(Article(text=LONG, emphasis=looks), Article(text="Hết.")))
        set_blocks_of = set_blocks(read_document(to_docx(document)).blocks, ND30.page.text_width, ND30)
        lines.append(paragraph(set_blocks_of, "QDArticle"))
    plain, raised = lines
    assert len(raised.lines) < len(plain.lines)
    assert raised.line_height == plain.line_height
