"""Allow only the enacting formula of the sample forms."""

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


@rule("QD472", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE, mendable=True)
def enacting_formula_misspelt(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng “QUYẾT ĐỊNH:” viết chưa đúng.

    ## Yêu cầu
    Dòng này viết “{nd30.enacting_formula}”, có một dấu hai chấm liền sau chữ.

    ## Cách sửa
    Gõ lại dòng này là “{nd30.enacting_formula}”.
    """
    if not subject.is_decision:
        return
    yield from absent(subject, "enacting_formula")
    formula = subject.standard.enacting_formula
    for line in subject.main["enacting_formula"]:
        if line.text.upper() != formula:
            yield Finding(
                message=f"Viết “{line.text}”; phải là “{formula}”.",
                where=line,
                mends=(retyped(line, 0, len(line.text), formula),),
            )
