"""Allow “Như Điều ...” only with an article that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.executors import named_articles
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD903", provision="PL1 II.9")
def as_article_unknown(subject: Subject) -> Iterator[Finding]:
    """“Như Điều ...” nêu điều không có.

    ## Yêu cầu
    “Như Điều ...” trong nơi nhận là số của một điều trong văn bản.

    ## Cách sửa
    Sửa số điều trong dòng “Như Điều ...”.
    """
    main = subject.main
    articles = {unit.value for unit in main.units if unit.level is Level.ARTICLE}
    if not main.units or main.kind != "main":
        return
    for entry, numbers in named_articles(main):
        for number in numbers:
            if number not in articles:
                yield Finding(message=f"Ghi “{entry.words}” nhưng văn bản không có Điều {number}.", where=entry.line)
