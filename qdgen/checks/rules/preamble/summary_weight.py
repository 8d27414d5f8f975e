"""Ask for the summary in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD413", provision="PL1 II.5.b", mendable=True)
def summary_weight(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trích yếu chưa in đậm.

    ## Yêu cầu
    Trích yếu in đậm toàn bộ.

    ## Cách sửa
    Chọn trích yếu, bấm Ctrl+B để in đậm.
    """
    yield from absent(subject, "summary")
    yield from wrong_weight(subject, "summary")
