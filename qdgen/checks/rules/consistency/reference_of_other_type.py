"""Allow a line of reference with the type of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.reference_line import references
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD905", provision="PL1 III.1.c")
def reference_of_other_type(subject: Subject) -> Iterator[Finding]:
    """Dòng “Kèm theo” ghi sai tên loại văn bản.

    ## Yêu cầu
    Dòng “Kèm theo” ghi đúng tên loại của văn bản chính.

    ## Cách sửa
    Sửa tên loại trong dòng “Kèm theo”.
    """
    for line, reference in references(subject):
        if reference.term and reference.term != subject.main.term:
            yield Finding(
                message=f"Dòng “Kèm theo” ghi {reference.term}; văn bản chính là {subject.main.term}.", where=line
            )
