"""Ask for the proposal as the last of the legal bases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD457", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def proposal_not_last(subject: Subject) -> Iterator[Finding]:
    """Dòng “Theo đề nghị” chưa đứng cuối các căn cứ.

    ## Yêu cầu
    Dòng “Theo đề nghị của ...” đứng sau cùng, ngay trên “QUYẾT ĐỊNH:”.

    ## Cách sửa
    Chuyển dòng “Theo đề nghị của ...” xuống sau căn cứ cuối cùng.
    """
    if not subject.is_decision:
        return
    bases = subject.main["legal_basis"]
    for line in subject.main["proposal"]:
        after = bases[[base is line for base in bases].index(True) + 1 :]
        if any(base.key.startswith("căn cứ") for base in after):
            yield Finding(message="Dòng “Theo đề nghị” phải đứng sau căn cứ cuối cùng.", where=line)
