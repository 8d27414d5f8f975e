"""Allow only the sizes of the decree for the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD412", provision="PL1 V.5a", severity=Severity.RANGE, mendable=True)
def summary_size(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trích yếu sai cỡ chữ.

    ## Yêu cầu
    Trích yếu cỡ chữ {nd30.looks[summary].size.low:g} đến {nd30.looks[summary].size.high:g}.

    ## Cách sửa
    Chọn trích yếu, đặt cỡ chữ {nd30.looks[summary].size.used:g}.
    """
    yield from absent(subject, "summary")
    yield from wrong_sizes(subject, "summary")
