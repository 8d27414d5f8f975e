"""Allow the line that names the document it was issued with only where it is not bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_weight
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD710", provision="PL1 III.1.c", mendable=True)
def reference_weight(subject: Subject) -> Iterator[Finding]:
    """Dòng “Kèm theo” đang in đậm.

    ## Yêu cầu
    Dòng “Kèm theo” không in đậm.

    ## Cách sửa
    Chọn dòng “Kèm theo”, tắt chữ đậm (Ctrl+B).
    """
    return wrong_weight(subject, "reference")
