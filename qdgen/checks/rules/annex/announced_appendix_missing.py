"""Allow mentions only of appendices that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups, mentions
from qdgen.checks.figures import in_roman
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD739", provision="PL1 III.1.a")
def announced_appendix_missing(subject: Subject) -> Iterator[Finding | Unseen]:
    """Nội dung nhắc đến phụ lục không có.

    ## Yêu cầu
    Mỗi phụ lục được nhắc đến trong nội dung phải có trong văn bản.

    ## Cách sửa
    Thêm phụ lục còn thiếu, hoặc sửa số phụ lục trong nội dung.
    """
    labels = [label for group in label_groups(subject) for label in group]
    there = {label.value for label in labels}
    for mention in mentions(subject):
        if not mention.certain:
            continue
        if not labels:
            yield Unseen(reason="Nội dung nhắc đến phụ lục nhưng tệp này không có phụ lục.")
            return
        missing = [value for value in mention.values if value not in there]
        if missing and None not in there:
            numbers = ", ".join(map(in_roman, missing))
            yield Finding(
                message=f"Nhắc đến Phụ lục {numbers} nhưng văn bản không có phụ lục này.",
                where=mention.line,
                start=mention.start,
                end=mention.end,
            )
