"""Allow the lines under the label of the recipients only where it is upright."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD612", provision="PL1 II.9.d", mendable=True)
def recipient_slope(subject: Subject) -> Iterator[Finding]:
    """Phần liệt kê nơi nhận đang in nghiêng.

    ## Yêu cầu
    Phần liệt kê nơi nhận là chữ đứng.

    ## Cách sửa
    Chọn các dòng dưới “Nơi nhận:”, tắt chữ nghiêng (Ctrl+I).
    """
    return wrong_slope(subject, "recipient")
