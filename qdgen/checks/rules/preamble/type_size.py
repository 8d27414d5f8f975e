"""Allow only the sizes of the decree for the name of the type."""

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


@rule("QD402", provision="PL1 V.5a", severity=Severity.RANGE, mendable=True)
def type_size(subject: Subject) -> Iterator[Finding | Unseen]:
    """Tên loại văn bản sai cỡ chữ.

    ## Yêu cầu
    Tên loại văn bản cỡ chữ {nd30.looks[type].size.low:g} đến {nd30.looks[type].size.high:g}.

    ## Cách sửa
    Chọn tên loại văn bản, đặt cỡ chữ {nd30.looks[type].size.used:g}.
    """
    yield from absent(subject, "type")
    yield from wrong_sizes(subject, "type")
