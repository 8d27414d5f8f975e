"""Ask for the enacting formula in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import not_capitals
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD477", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def enacting_formula_capitals(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng “QUYẾT ĐỊNH:” chưa viết bằng chữ in hoa.

    ## Yêu cầu
    Dòng “QUYẾT ĐỊNH:” viết bằng chữ in hoa.

    ## Cách sửa
    Gõ lại dòng “QUYẾT ĐỊNH:” bằng chữ in hoa, hoặc chọn rồi bấm Ctrl+Shift+A.
    """
    yield from absent(subject, "enacting_formula")
    yield from not_capitals(subject, "enacting_formula")
