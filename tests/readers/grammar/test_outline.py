"""The content of whole parts; more in tests/cases/readers/text-levels.md."""

from __future__ import annotations

from qdgen.model.body import Chapter, Paragraph
from qdgen.readers.grammar.outline import Content, read_articles, read_body
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.splitting import read_lines


def body(text: str) -> tuple[Content | None, Ledger]:
    ledger = Ledger()
    return read_body(read_lines(text, ledger), ledger, "Kế hoạch"), ledger


def test_a_body_without_levels_is_only_blocks() -> None:
    content, _ = body("Một.\n\nTrên đây là hai./.")
    assert content is not None
    assert content["blocks"] == (Paragraph(text="Một."), Paragraph(text="Trên đây là hai."))
    assert content["conclusion"] == ()


def test_a_backslash_alone_ends_the_levels() -> None:
    content, _ = body("1. Một.\n\n\\\n\nHai./.")
    assert content is not None
    assert (len(content["clauses"]), content["conclusion"]) == (1, (Paragraph(text="Hai."),))


def test_an_escaped_paragraph_is_no_conclusion() -> None:
    content, _ = body("1. Một.\n\n\\Trên đây là hai./.")
    assert content is not None
    assert content["clauses"][0].blocks == (Paragraph(text="Trên đây là hai."),)


def test_articles_count_on_through_chapters() -> None:
    content, ledger = body("Chương I\nMỘT\n\nĐiều 1. A.\n\nChương II\nHAI\n\nĐiều 2. B./.")
    assert content is not None
    assert [article.number for chapter in content["chapters"] for article in chapter.articles] == [None, None]
    assert isinstance(content["chapters"][1], Chapter)
    assert not ledger.remarks


def test_nothing_is_no_body() -> None:
    content, ledger = body("")
    assert content is None
    assert "Văn bản chưa có nội dung." in [fault.message for fault in ledger.faults]


def test_what_stands_before_the_first_article_of_a_decision_is_a_fault() -> None:
    ledger = Ledger()
    articles = read_articles(read_lines("Một\n\n1. Hai\n\nĐiều 1. Ba./.", ledger), ledger)
    assert [article.text for article in articles] == ["Ba."]
    assert [fault.location.line for fault in ledger.faults] == [1, 3]
