"""Allow “Như Điều ...” only with the article of the executors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.executors import executing_article, named_articles
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD904", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def as_article_of_others(subject: Subject) -> Iterator[Finding]:
    """“Như Điều ...” không phải điều nêu nơi thi hành.

    ## Yêu cầu
    “Như Điều ...” là điều nêu tên những nơi chịu trách nhiệm thi hành, thường là điều cuối.

    ## Cách sửa
    Sửa số điều trong dòng “Như Điều ...”.
    """
    main = subject.main
    article = executing_article(main)
    if article is None or article.value is None:
        return
    articles = {unit.value for unit in main.units if unit.level is Level.ARTICLE}
    for entry, numbers in named_articles(main):
        if article.value not in numbers and articles.issuperset(numbers):
            yield Finding(
                message=f"Ghi “{entry.words}” nhưng nơi thi hành nêu ở Điều {article.value}.", where=entry.line
            )
