"""Allow only the sizes of the decree for those addressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.addressed import of_documents
from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD630", provision="PL1 V.8a", severity=Severity.RANGE, mendable=True)
def addressee_size(subject: Subject) -> Iterator[Finding]:
    """“Kính gửi” sai cỡ chữ.

    ## Yêu cầu
    “{nd30.addressees_label}” và tên các cơ quan nhận cỡ chữ {nd30.looks[addressee].size.low:g} đến
    {nd30.looks[addressee].size.high:g}.

    ## Cách sửa
    Chọn các dòng đó, đặt cỡ chữ {nd30.looks[addressee].size.used:g}.
    """
    return of_documents(subject, wrong_sizes(subject, "addressee"))
