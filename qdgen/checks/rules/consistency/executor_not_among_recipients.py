"""Allow executors among the recipients."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.bodies import body_key, body_of_title
from qdgen.checks.evidence.executors import executing_article, named_articles
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_SEPARATED = re.compile(r"[;,]")
_KNOWN_BODIES = ("sở ", "văn phòng ", "ban ", "công an ", "ủy ban nhân dân ")


@rule("QD917", provision="PL1 II.9.a", severity=Severity.ADVICE)
def executor_not_among_recipients(subject: Subject) -> Iterator[Finding]:
    """Nơi thi hành không có trong nơi nhận.

    ## Yêu cầu
    Những nơi có trách nhiệm thi hành phải có trong nơi nhận, bằng dòng “Như Điều ...” hoặc tên.

    ## Cách sửa
    Thêm dòng “- Như Điều ...;” hoặc tên nơi thi hành vào nơi nhận.
    """
    main = subject.main
    article = executing_article(main)
    listed = " ".join(body_key(line.text) for line in main["recipient"])
    if article is None or not listed or any(True for _ in named_articles(main)):
        return
    for name in _SEPARATED.split(article.text.partition("chịu trách nhiệm")[0]):
        body = body_of_title(name)
        if body.startswith(_KNOWN_BODIES) and body not in listed:
            yield Finding(message=f"“{name.strip()}” thi hành nhưng không có trong nơi nhận.", where=article.line)
