"""Allow only the sizes of the decree for the lines under the label of the recipients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD610", provision="PL1 V.8b", mendable=True)
def recipient_size(subject: Subject) -> Iterator[Finding]:
    """Phần liệt kê nơi nhận sai cỡ chữ.

    ## Yêu cầu
    Phần liệt kê nơi nhận cỡ chữ {nd30.looks[recipient].size.low:g}.

    ## Cách sửa
    Chọn các dòng dưới “Nơi nhận:”, đặt cỡ chữ {nd30.looks[recipient].size.used:g}.
    """
    return wrong_sizes(subject, "recipient")
