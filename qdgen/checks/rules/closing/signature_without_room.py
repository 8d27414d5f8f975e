"""Allow room for the signature between title and name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signature_block import signature_room
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_ENOUGH = 0.6
"""Three empty lines are enough in practice."""


@rule("QD667", provision="PL1 II.7.d", severity=Severity.ADVICE)
def signature_without_room(subject: Subject) -> Iterator[Finding]:
    """Không đủ chỗ để ký.

    ## Yêu cầu
    Giữa chức vụ và họ tên để trống khoảng {nd30.signature_space:g} mm cho chữ ký và dấu.

    ## Cách sửa
    Đặt khoảng cách Before (Trước) của dòng họ tên là {nd30.signature_space.pt:.0f} pt, hoặc thêm dòng trống.
    """
    if subject.settings.profile.issued:
        return
    for piece in documents(subject):
        room = signature_room(subject.facts, piece)
        least = subject.standard.signature_space.pt * _ENOUGH
        if room is not None and room < least:
            yield Finding(
                message=f"Giữa chức vụ và họ tên chỉ cách {room.mm:.0f} mm; nên để khoảng "
                f"{subject.standard.signature_space:g} mm để ký.",
                where=piece.one("signatory"),
            )
