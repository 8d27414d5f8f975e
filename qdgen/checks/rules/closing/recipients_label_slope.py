"""Allow the label of the recipients in italics only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD606", provision="PL1 II.9.d", mendable=True)
def recipients_label_slope(subject: Subject) -> Iterator[Finding]:
    """“Nơi nhận:” chưa in nghiêng.

    ## Yêu cầu
    “Nơi nhận:” là chữ in nghiêng.

    ## Cách sửa
    Chọn dòng “Nơi nhận:”, bật chữ nghiêng (Ctrl+I).
    """
    return wrong_slope(subject, "recipients_label")
