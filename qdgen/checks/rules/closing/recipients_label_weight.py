"""Allow the label of the recipients in bold only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD605", provision="PL1 II.9.d", mendable=True)
def recipients_label_weight(subject: Subject) -> Iterator[Finding]:
    """“Nơi nhận:” chưa in đậm.

    ## Yêu cầu
    “Nơi nhận:” in đậm.

    ## Cách sửa
    Chọn dòng “Nơi nhận:”, bật chữ đậm (Ctrl+B).
    """
    return wrong_weight(subject, "recipients_label")
