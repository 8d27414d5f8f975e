"""Allow the name of the signatory only in small letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import degree_before
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD660", provision="PL1 II.7.đ")
def signatory_capitals(subject: Subject) -> Iterator[Finding]:
    """Họ tên người ký viết in hoa toàn bộ.

    ## Yêu cầu
    Họ tên người ký viết bằng chữ thường, viết hoa chữ cái đầu mỗi âm tiết.

    ## Cách sửa
    Gõ lại họ tên, chỉ viết hoa chữ cái đầu mỗi âm tiết.
    """
    for piece in documents(subject):
        for line in piece["signatory"]:
            name = line.shown[len(degree_before(line.shown)) :]
            if name.isupper() and any(len(word) > 1 for word in name.split()):
                yield Finding(message=f"Họ tên “{name}” phải viết chữ thường.", where=line)
