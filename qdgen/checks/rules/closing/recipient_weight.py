"""Allow the lines under the label of the recipients only where it is not bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD611", provision="PL1 II.9.d", mendable=True)
def recipient_weight(subject: Subject) -> Iterator[Finding]:
    """Phần liệt kê nơi nhận đang in đậm.

    ## Yêu cầu
    Phần liệt kê nơi nhận không in đậm.

    ## Cách sửa
    Chọn các dòng dưới “Nơi nhận:”, tắt chữ đậm (Ctrl+B).
    """
    return wrong_weight(subject, "recipient")
