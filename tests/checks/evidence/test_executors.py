"""The article that names who carries a decision out, and the line that points to it."""

from __future__ import annotations

from qdgen.checks.evidence.executors import executing_article, named_articles
from tests.checks.subjects import subject_of_example, subject_with


def test_the_last_article_names_the_executors() -> None:
    article = executing_article(subject_of_example().main)
    assert article is not None
    assert article.value == 4
    assert executing_article(subject_of_example(example="ke-hoach-xa").main) is None


def test_lines_that_point_to_articles_are_read() -> None:
    def numbers(text: str) -> list[tuple[int, ...]]:
        return [found for _, found in named_articles(subject_with("- Như Điều 4", text).main)]

    assert numbers("- Như Điều 4;") == [(4,)]
    assert numbers("- Như các Điều 2, 3 và Điều 4;") == [(2, 3, 4)]
    assert numbers("- Các phòng thuộc Sở;") == []
