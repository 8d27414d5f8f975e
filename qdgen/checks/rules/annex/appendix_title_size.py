"""Allow only the sizes of the decree for the title of an appendix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD731", provision="PL1 V.9", severity=Severity.RANGE, mendable=True)
def appendix_title_size(subject: Subject) -> Iterator[Finding]:
    """Tiêu đề phụ lục sai cỡ chữ.

    ## Yêu cầu
    Tiêu đề phụ lục cỡ chữ {nd30.looks[appendix_title].size.low:g} đến {nd30.looks[appendix_title].size.high:g}.

    ## Cách sửa
    Chọn tiêu đề của phụ lục, đặt cỡ chữ {nd30.looks[appendix_title].size.used:g}.
    """
    return wrong_sizes(subject, "appendix_title")
