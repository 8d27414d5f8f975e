"""Allow the label of an appendix without a mark behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD743", provision="PL1 III.1.b", severity=Severity.ADVICE, mendable=True)
def appendix_label_punctuated(subject: Subject) -> Iterator[Finding]:
    """Sau chữ “Phụ lục” có dấu.

    ## Yêu cầu
    Sau chữ “Phụ lục” và số thứ tự không có dấu chấm, dấu hai chấm.

    ## Cách sửa
    Xóa dấu ở cuối dòng.
    """
    for group in label_groups(subject):
        for label in group:
            if label.mark and not label.rest:
                end = len(label.line.text)
                yield Finding(
                    message=f"Sau “{label.line.text[:-1].strip()}” có dấu “{label.mark}”; không đặt dấu ở đây.",
                    where=label.line,
                    mends=(retyped(label.line, end - 1, end, ""),),
                )
