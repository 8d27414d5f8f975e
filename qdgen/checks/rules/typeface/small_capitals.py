"""Allow no small letters dressed as capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, told
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD222", provision="PL1 V", severity=Severity.ADVICE)
def small_capitals(subject: Subject) -> Iterator[Finding]:
    """Chữ in hoa nhỏ (Small caps).

    ## Yêu cầu
    Chữ in hoa phải là chữ in hoa thật, đúng cỡ; kiểu Small caps hiện chữ hoa nhỏ hơn cỡ đã đặt.

    ## Cách sửa
    Chọn chữ đó, bấm Ctrl+D, bỏ chọn Small caps (Chữ in hoa nhỏ), rồi gõ lại bằng chữ in hoa.
    """
    for blemish in blemishes(subject, lambda look: "hoa" if look.small_caps and not look.caps else ""):
        yield from told(blemish, "Chữ hoa giả bằng Small caps", "phải gõ chữ in hoa thật")
