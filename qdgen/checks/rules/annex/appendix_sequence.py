"""Allow appendices only in the order of their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.appendix_numbers import label_groups
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD726", provision="PL1 III.1.a")
def appendix_sequence(subject: Subject) -> Iterator[Finding]:
    """Số thứ tự phụ lục không liên tục.

    ## Yêu cầu
    Các phụ lục được đánh số thứ tự liên tục, từ I.

    ## Cách sửa
    Đánh lại số thứ tự phụ lục, sửa cả những chỗ nhắc đến trong nội dung.
    """
    for group in label_groups(subject):
        if len(group) == 1 or not all(label.value for label in group):
            continue
        for wanted, label in enumerate(group, 1):
            if label.value != wanted:
                yield Finding(message=f"“{label.line.text}” là phụ lục thứ {wanted} của văn bản.", where=label.line)
                break
