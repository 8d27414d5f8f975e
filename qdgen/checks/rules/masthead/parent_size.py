"""Allow only the sizes of the decree for the name of the parent body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD337", provision="PL1 V.2", severity=Severity.RANGE, mendable=True)
def parent_size(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan chủ quản sai cỡ chữ.

    ## Yêu cầu
    Tên cơ quan chủ quản cỡ chữ {nd30.looks[issuer_parent].size.low:g} đến {nd30.looks[issuer_parent].size.high:g}.

    ## Cách sửa
    Chọn dòng tên cơ quan chủ quản, đặt cỡ chữ {nd30.looks[issuer_parent].size.used:g}.
    """
    return wrong_sizes(subject, "issuer_parent")
