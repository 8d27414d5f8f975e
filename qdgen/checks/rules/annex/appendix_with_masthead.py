"""Allow no masthead on an appendix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import labelled
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD736", provision="PL3 Mẫu 2.1", severity=Severity.SAMPLE)
def appendix_with_masthead(subject: Subject) -> Iterator[Finding]:
    """Phụ lục có Quốc hiệu hoặc tên cơ quan.

    ## Yêu cầu
    Phụ lục bắt đầu bằng chữ “Phụ lục”, không có Quốc hiệu, Tiêu ngữ, tên cơ quan ban hành.

    ## Cách sửa
    Xóa phần đầu phía trên chữ “Phụ lục”.
    """
    for piece in labelled(subject):
        for line in piece["appendix_masthead"][:1]:
            yield Finding(message="Trên chữ “Phụ lục” có Quốc hiệu hoặc tên cơ quan; phải bỏ.", where=line)
