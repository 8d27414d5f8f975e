"""Allow only the sizes of the decree for the lines of power and title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD646", provision="PL1 V.7", severity=Severity.RANGE, mendable=True)
def signing_title_size(subject: Subject) -> Iterator[Finding]:
    """Quyền hạn, chức vụ của người ký sai cỡ chữ.

    ## Yêu cầu
    Quyền hạn, chức vụ của người ký cỡ chữ {nd30.looks[signing_title].size.low:g} đến
    {nd30.looks[signing_title].size.high:g}.

    ## Cách sửa
    Chọn dòng quyền hạn, chức vụ của người ký, đặt cỡ chữ {nd30.looks[signing_title].size.used:g}.
    """
    return wrong_sizes(subject, "signing_title")
