"""Allow appendices only in the order of their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups
from qdgen.checks.figures import in_roman
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.appendix_numbers import Label
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
                right = _numbered(wanted, label)
                message = f"“{label.line.text}” là phụ lục thứ {wanted} của văn bản; phải là “{right}”."
                yield Finding(message=message, where=label.line)
                break


def _numbered(value: int, like: Label) -> str:
    """The label an appendix should bear, in the figures that were typed: Arabic ones are told of elsewhere."""
    return f"Phụ lục {value if like.is_arabic else in_roman(value)}"
