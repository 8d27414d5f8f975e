"""Allow a line of reference with the issuer of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.bodies import same_body
from qdgen.checks.evidence.reference_line import references
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.kinds.naming import in_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD908", provision="PL1 III.1.c")
def reference_issuer_differs(subject: Subject) -> Iterator[Finding]:
    """Dòng “Kèm theo” ghi sai người hoặc cơ quan ban hành.

    ## Yêu cầu
    Sau chữ “của” ở dòng “Kèm theo” là người hoặc cơ quan có thẩm quyền ban hành văn bản chính: Chủ tịch Ủy ban nhân
    dân khác với Ủy ban nhân dân.

    ## Cách sửa
    Sửa tên người hoặc cơ quan ban hành trong dòng “Kèm theo”.
    """
    main = subject.main
    own = main.text("authority") or main.text("issuer")
    for line, reference in references(subject):
        if own and reference.issuer and not same_body(own, reference.issuer):
            said = f"Dòng “Kèm theo” ghi “của {reference.issuer}”; phải là của “{in_sentence(own)}”."
            yield Finding(message=said, where=line)
