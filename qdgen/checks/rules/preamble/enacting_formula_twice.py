"""Forbid a second line "QUYẾT ĐỊNH:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.patterns import is_enacting
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


_SHORT = 24
"""Letters."""


@rule("QD478", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def enacting_formula_twice(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng “QUYẾT ĐỊNH:” có hai lần.

    ## Yêu cầu
    Quyết định chỉ có một dòng “QUYẾT ĐỊNH:”, ngay trước Điều 1.

    ## Cách sửa
    Xóa dòng “QUYẾT ĐỊNH:” thừa.
    """
    if not subject.is_decision:
        return
    yield from absent(subject, "enacting_formula")
    lines = [*subject.main["legal_basis"], *(unit.line for unit in subject.main.at(Level.PLAIN))]
    for line in lines:
        if len(line.text) < _SHORT and is_enacting(line.key):
            yield Finding(message="Dòng “QUYẾT ĐỊNH:” có hai lần; chỉ ghi một lần trước Điều 1.", where=line)
