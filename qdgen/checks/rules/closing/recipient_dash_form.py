"""Allow only the plain dash and one space before a recipient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD616", provision="PL1 II.9.d", severity=Severity.ADVICE, mendable=True)
def recipient_dash_form(subject: Subject) -> Iterator[Finding]:
    """Gạch đầu dòng của nơi nhận không phải dấu “- ”.

    ## Yêu cầu
    Đầu mỗi dòng nơi nhận là dấu gạch nối (-) và một dấu cách.

    ## Cách sửa
    Thay dấu ở đầu dòng bằng “- ”.
    """
    for piece in documents(subject):
        for entry in entries(piece):
            lead = len(entry.line.text) - len(entry.line.text[1:].lstrip())
            if entry.mark and entry.line.text[:lead] != "- ":
                found = "thiếu dấu cách sau gạch" if entry.mark == "-" else f"đang là “{entry.mark}”"
                yield Finding(
                    message=f"Gạch đầu dòng nên là dấu gạch nối và một dấu cách; {found}.",
                    where=entry.line,
                    mends=(retyped(entry.line, 0, lead, "- "),),
                )
