"""Allow references of a document only to parts that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.inner_references import dead_references
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD918", provision="PL1 II.6.b")
def inner_reference_unknown(subject: Subject) -> Iterator[Finding]:
    """Viện dẫn điều, khoản, điểm không có trong văn bản.

    ## Yêu cầu
    Điều, khoản, điểm của chính văn bản được viện dẫn phải có trong văn bản.

    ## Cách sửa
    Sửa số điều, khoản, điểm được viện dẫn.
    """
    for line, start, end, missing in dead_references(subject):
        yield Finding(message=f"Viện dẫn {missing} nhưng văn bản không có.", where=line, start=start, end=end)
