"""Advise against a mark after the line of authority."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


@rule("QD437", provision="PL3 Mẫu 1.2", severity=Severity.ADVICE, mendable=True)
def authority_mark(subject: Subject) -> Iterator[Finding | Unseen]:
    """Sau dòng thẩm quyền ban hành có dấu câu.

    ## Yêu cầu
    Cuối dòng thẩm quyền ban hành không có dấu câu.

    ## Cách sửa
    Xóa dấu câu ở cuối dòng thẩm quyền ban hành.
    """
    yield from absent(subject, "authority")
    for line in subject.main["authority"][-1:]:
        text = line.text.rstrip(" ,;:.")
        if text != line.text:
            yield Finding(
                message=f"Sau dòng thẩm quyền có dấu “{line.text[len(text) :].strip()}”; không đặt dấu câu ở đây.",
                where=line,
                mends=(retyped(line, len(text), len(line.text), ""),),
            )
