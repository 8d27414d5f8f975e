"""Allow one amount in figures and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.spoken_amounts import amounts
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD923", provision="PL1 II.6")
def amount_against_words(subject: Subject) -> Iterator[Finding]:
    """Số tiền bằng số khác bằng chữ.

    ## Yêu cầu
    Số tiền viết bằng số và bằng chữ phải là một.

    ## Cách sửa
    Kiểm tra, sửa số hoặc chữ.
    """
    for start, end, typed, figures, words in amounts(subject.text):
        if words is not None and words != figures:
            line, first = subject.line_at(start)
            said = f"Bằng số là {typed} đồng, bằng chữ đọc là {f'{words:,}'.replace(',', '.')} đồng."
            yield Finding(message=said, where=line, start=first, end=first + end - start)
