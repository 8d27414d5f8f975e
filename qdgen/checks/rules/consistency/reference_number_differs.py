"""Allow a line of reference with the number of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.issued import issued
from qdgen.checks.evidence.reference_line import references
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD906", provision="PL1 III.1.c")
def reference_number_differs(subject: Subject) -> Iterator[Finding]:
    """Dòng “Kèm theo” ghi sai số, ký hiệu.

    ## Yêu cầu
    Số, ký hiệu ở dòng “Kèm theo” giống ở đầu văn bản chính; dự thảo và văn bản điện tử được để trống số.

    ## Cách sửa
    Sửa số, ký hiệu trong dòng “Kèm theo”.
    """
    own = issued(subject.main)
    for line, reference in references(subject):
        other = reference.issued
        if reference.term != subject.main.term:
            continue
        if own.number and other.number and own.number != other.number:
            yield Finding(message=f"Dòng “Kèm theo” ghi số {other.number}; văn bản chính số {own.number}.", where=line)
        elif own.symbol and other.symbol and own.symbol.casefold() != other.symbol.casefold():
            yield Finding(
                message=f"Dòng “Kèm theo” ghi ký hiệu {other.symbol}; văn bản chính là {own.symbol}.", where=line
            )
