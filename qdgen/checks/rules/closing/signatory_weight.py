"""Allow the name of the signatory in bold only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD663", provision="PL1 II.7.đ", mendable=True)
def signatory_weight(subject: Subject) -> Iterator[Finding]:
    """Họ tên người ký chưa in đậm.

    ## Yêu cầu
    Họ tên người ký in đậm.

    ## Cách sửa
    Chọn dòng họ tên người ký, bật chữ đậm (Ctrl+B).
    """
    return wrong_weight(subject, "signatory")
