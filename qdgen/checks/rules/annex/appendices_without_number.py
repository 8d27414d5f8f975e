"""Allow several appendices only with numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD728", provision="PL1 III.1.a")
def appendices_without_number(subject: Subject) -> Iterator[Finding]:
    """Nhiều phụ lục nhưng không đánh số.

    ## Yêu cầu
    Văn bản có từ hai phụ lục trở lên thì mỗi phụ lục có số thứ tự bằng chữ số La Mã.

    ## Cách sửa
    Ghi số thứ tự sau chữ “Phụ lục”: I, II, III.
    """
    for group in label_groups(subject):
        for label in group if len(group) > 1 else ():
            if not label.number:
                yield Finding(
                    message="Có nhiều phụ lục; phải ghi số thứ tự (I, II, ...) sau chữ “Phụ lục”.", where=label.line
                )
