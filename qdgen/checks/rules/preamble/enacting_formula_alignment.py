"""Ask for the enacting formula in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding, Unseen
    from qdgen.checks.subject import Subject


@rule("QD476", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE, mendable=True)
def enacting_formula_alignment(subject: Subject) -> Iterator[Finding | Unseen]:
    """Dòng “QUYẾT ĐỊNH:” chưa căn giữa.

    ## Yêu cầu
    Dòng “QUYẾT ĐỊNH:” đặt căn giữa theo chiều ngang.

    ## Cách sửa
    Đặt con trỏ vào dòng “QUYẾT ĐỊNH:”, bấm Ctrl+E để căn giữa.
    """
    yield from absent(subject, "enacting_formula")
    yield from wrong_alignment(subject, "enacting_formula")
