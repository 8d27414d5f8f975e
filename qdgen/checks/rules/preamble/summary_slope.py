"""Ask for the summary in upright letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_slope
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD414", provision="PL1 II.5.b", mendable=True)
def summary_slope(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trích yếu in nghiêng.

    ## Yêu cầu
    Trích yếu là chữ đứng.

    ## Cách sửa
    Chọn trích yếu, bấm Ctrl+I để bỏ in nghiêng.
    """
    yield from absent(subject, "summary")
    yield from wrong_slope(subject, "summary")
