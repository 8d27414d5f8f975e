"""Allow typed dashes rather than automatic ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD615", provision="PL1 II.9.d", severity=Severity.ADVICE)
def recipient_bullet_automatic(subject: Subject) -> Iterator[Finding]:
    """Gạch đầu dòng của nơi nhận là dấu tự động.

    ## Yêu cầu
    Nơi nhận được gạch đầu dòng bằng dấu gạch nối (-) gõ tay, để không đổi khi chép sang văn bản khác.

    ## Cách sửa
    Chọn các dòng nơi nhận, tắt Bullets (Dấu đầu dòng) rồi gõ “- ” vào đầu mỗi dòng.
    """
    for piece in documents(subject):
        for entry in entries(piece):
            if entry.line.number:
                yield Finding(
                    message=f"Đầu dòng là dấu tự động “{entry.line.number}”; nên gõ dấu gạch nối (-).", where=entry.line
                )
