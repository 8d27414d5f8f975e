"""Allow only the sizes of the decree for the line of authority."""

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


@rule("QD432", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE, mendable=True)
def authority_size(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng thẩm quyền ban hành sai cỡ chữ.

    ## Yêu cầu
    Dòng thẩm quyền ban hành cỡ chữ {nd30.looks[authority].size.low:g} đến {nd30.looks[authority].size.high:g}.

    ## Cách sửa
    Chọn dòng thẩm quyền ban hành, đặt cỡ chữ {nd30.looks[authority].size.used:g}.
    """
    yield from absent(subject, "authority")
    yield from wrong_sizes(subject, "authority")
