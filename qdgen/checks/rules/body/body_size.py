"""Allow only the sizes of the decree for the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_size
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD510", provision="PL1 V.6", severity=Severity.RANGE, mendable=True)
def body_size(subject: Subject) -> Iterator[Finding]:
    """Nội dung sai cỡ chữ.

    ## Yêu cầu
    Nội dung văn bản cỡ chữ {nd30.looks[body].size.low:g} đến {nd30.looks[body].size.high:g}.

    ## Cách sửa
    Chọn chữ, đặt cỡ chữ {nd30.looks[body].size.used:g}.
    """
    yield from _wrong(subject)


def _wrong(subject: Subject) -> Iterator[Finding]:
    allowed = subject.standard.looks["body"].size
    for _, unit in subject.units():
        for run in unit.line.paragraph.runs:
            look = run.format
            if allowed.holds(look.size) or look.vertical_align or look.vanish or not run.text.strip():
                continue
            yield wrong_size("Nội dung", said(look.size), allowed, unit.line)
            break
