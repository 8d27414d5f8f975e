from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qdgen import Article, Clause, Decision, LegalBasis, Paragraph, Point, Recipient
from qdgen.readers.word.carrying_over import carried_over
from tests.renderers.documents import decision, grid, plan

if TYPE_CHECKING:
    from qdgen.model import AdministrativeDocument

WIDE = grid(("1", "2"), ("3", "4"), widths=(3.0, 1.0))
CITED = LegalBasis(type="Luật", summary="Giả định")
EMBEDDED = decision(
    legal_bases=(CITED, LegalBasis(wording="Xét tình hình")),
    articles=(
        Article(text="Một việc:", blocks=(WIDE, Paragraph(text="Đoạn."))),
        Article(heading="Hai việc", clauses=(Clause(heading="Việc", points=(Point(text="Điểm."),)),)),
        Article(text="Ba việc."),
    ),
    recipients=(Recipient(executors=True),),
)
READ = replace(
    EMBEDDED,
    legal_bases=(LegalBasis(wording="Căn cứ Luật Giả định"), LegalBasis(wording="Xét tình hình")),
    articles=(
        replace(EMBEDDED.articles[0], blocks=(replace(WIDE, widths=()), Paragraph(text="Đoạn."))),
        Article(text="Hai việc", clauses=(Clause(text="Việc", points=(Point(text="Điểm."),)),)),
        EMBEDDED.articles[2],
    ),
)


def articles_of(document: AdministrativeDocument) -> tuple[Article, ...]:
    assert isinstance(document, Decision)
    return document.articles


def test_words_that_are_all_the_same_give_the_embedded_document() -> None:
    assert carried_over(READ, EMBEDDED) is EMBEDDED


def test_around_an_edit_everything_is_as_embedded() -> None:
    edited = replace(READ, articles=(*READ.articles[:2], Article(text="Bốn việc.")))
    assert carried_over(edited, EMBEDDED) == replace(
        EMBEDDED, articles=(*EMBEDDED.articles[:2], Article(text="Bốn việc."))
    )


def test_a_table_with_an_edited_cell_keeps_its_widths() -> None:
    table = grid(("1", "hai"), ("3", "4"))
    edited = replace(READ, articles=(replace(READ.articles[0], blocks=(table,)), *READ.articles[1:]))
    kept = carried_over(edited, EMBEDDED)
    assert articles_of(kept)[0].blocks == (replace(table, widths=(3.0, 1.0)),)


def test_a_heading_stays_one_though_a_point_below_it_was_edited() -> None:
    clause = Clause(text="Việc", points=(Point(text="Điểm khác."),))
    edited = replace(READ, articles=(READ.articles[0], Article(text="Hai việc", clauses=(clause,)), READ.articles[2]))
    kept = articles_of(carried_over(edited, EMBEDDED))[1]
    assert kept == Article(heading="Hai việc", clauses=(replace(clause, text="", heading="Việc"),))


def test_an_article_that_moved_up_keeps_the_number_that_was_read() -> None:
    moved = replace(READ, articles=(READ.articles[0], replace(EMBEDDED.articles[2], number=3)))
    kept = articles_of(carried_over(moved, EMBEDDED))
    assert kept == (EMBEDDED.articles[0], replace(EMBEDDED.articles[2], number=3))


@pytest.mark.parametrize("read", [READ, plan()], ids=["decision", "plan"])
def test_a_document_of_another_type_or_with_other_words_stays_what_was_read(read: object) -> None:
    other = plan(summary="Khác")
    assert carried_over(read, other) == read  # type: ignore[arg-type] # both are documents
