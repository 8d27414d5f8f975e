"""Allow only the sizes of the decree for the label of the recipients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD604", provision="PL1 V.8b", mendable=True)
def recipients_label_size(subject: Subject) -> Iterator[Finding]:
    """“Nơi nhận:” sai cỡ chữ.

    ## Yêu cầu
    “Nơi nhận:” cỡ chữ {nd30.looks[recipients_label].size.low:g}.

    ## Cách sửa
    Chọn dòng “Nơi nhận:”, đặt cỡ chữ {nd30.looks[recipients_label].size.used:g}.
    """
    return wrong_sizes(subject, "recipients_label")
