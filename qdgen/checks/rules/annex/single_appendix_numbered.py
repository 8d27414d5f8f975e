"""Allow a single appendix without a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups, mentions
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD727", provision="PL1 III.1.a")
def single_appendix_numbered(subject: Subject) -> Iterator[Finding]:
    """Chỉ có một phụ lục nhưng lại đánh số.

    ## Yêu cầu
    Chỉ khi có từ hai phụ lục trở lên mới đánh số thứ tự.

    ## Cách sửa
    Bỏ số thứ tự, chỉ ghi “Phụ lục”.
    """
    groups = label_groups(subject)
    if subject.main.kind != "main" or sum(map(len, groups)) != 1:
        return
    label = groups[0][0]
    others = {value for mention in mentions(subject) for value in mention.values} - {label.value}
    if label.number and not others:
        yield Finding(message=f"Chỉ có một phụ lục thì ghi “Phụ lục”, không ghi “{label.line.text}”.", where=label.line)
