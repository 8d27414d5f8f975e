"""`Như Điều N`: which article of a decision says who carries it out."""

from __future__ import annotations

import pytest

from qdgen.kinds.wording import executing_article
from qdgen.model import Article, Clause, Paragraph, Point
from tests.kinds.drafts import ARTICLES, decision, plan


@pytest.mark.parametrize(
    "words",
    [
        "Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.",
        "Thủ trưởng các cơ quan chịu trách nhiệm tổ chức thực hiện Quyết định này.",
        "Các ông, bà có tên tại Điều 1 chịu trách nhiệm thực hiện.",
        "Chánh Văn phòng, Giám đốc Sở Nội vụ căn cứ Quyết định thi hành.",
        "Chánh Văn phòng, Giám đốc Sở Nội vụ căn cứ quyết định này để thực hiện.",
        "Giao Sở Nội vụ tổ chức thi hành Quyết định này.",
    ],
)
def test_the_executing_article_is_known_by_its_words(words: str) -> None:
    articles = (Article(text="Thành lập Tổ công tác."), Article(text=words), Article(text="Bãi bỏ Quyết định cũ."))
    assert executing_article(decision(articles=articles)) == 2


def test_the_executing_article_is_the_last_of_those_that_say_so() -> None:
    early = Article(text="Giao Sở Nội vụ chịu trách nhiệm thực hiện Kế hoạch.")
    assert executing_article(decision(articles=(early, *ARTICLES))) == 4


@pytest.mark.parametrize(
    "article",
    [
        Article(heading="Trách nhiệm thi hành", blocks=(Paragraph(text="Các sở chịu trách nhiệm thi hành."),)),
        Article(text="Tổ chức thực hiện:", clauses=(Clause(text="Các sở chịu trách nhiệm thi hành."),)),
        Article(text="Tổ chức thực hiện:", points=(Point(text="các sở chịu trách nhiệm thi hành."),)),
    ],
    ids=["blocks", "clauses", "points"],
)
def test_the_executing_article_is_known_by_what_it_holds_too(article: Article) -> None:
    assert executing_article(decision(articles=(article, Article(text="Bãi bỏ Quyết định cũ.")))) == 1


def test_without_such_words_the_last_article_is_carried_out() -> None:
    articles = (Article(text="Thành lập Tổ công tác."), Article(text="Bãi bỏ Quyết định cũ."))
    assert executing_article(decision(articles=articles)) == 2


def test_the_executing_article_goes_by_the_author_s_number() -> None:
    articles = (*ARTICLES[:2], Article(text=ARTICLES[2].text, number=5))
    assert executing_article(decision(articles=articles)) == 5


def test_a_plan_has_no_executing_article() -> None:
    assert executing_article(plan()) is None
