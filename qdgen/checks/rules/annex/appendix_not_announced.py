"""Allow an appendix only where the text points to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups, mentions
from qdgen.checks.evidence.expected import called
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD738", provision="PL1 III.1.a")
def appendix_not_announced(subject: Subject) -> Iterator[Finding]:
    """Nội dung không nhắc đến phụ lục.

    ## Yêu cầu
    Nội dung văn bản phải có chỗ chỉ dẫn đến phụ lục: “... tại Phụ lục I kèm theo Quyết định này”.

    ## Cách sửa
    Thêm chỉ dẫn vào nội dung: “(tại Phụ lục ... kèm theo ... này)”.
    """
    if subject.main.kind != "main":
        return
    own = called(subject.main)
    labels = [label for group in label_groups(subject) for label in group]
    if not labels:
        return
    named: set[int] = set()
    for mention in mentions(subject):
        if not mention.values:
            return
        named.update(mention.values)
    for label in labels:
        if label.value not in named and not (len(labels) == 1 and named):
            yield Finding(
                message=f"Nội dung chưa nhắc đến “{label.line.text}”.",
                where=label.line,
                advice=f"Thêm chỉ dẫn vào nội dung: “(tại Phụ lục ... kèm theo {own} này)”.",
            )
