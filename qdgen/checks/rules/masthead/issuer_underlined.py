"""Advise a drawn line instead of underlining the issuer's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.checks.strokes import strokes_under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD334", provision="PL1 II.2.b", severity=Severity.ADVICE, needs=("issuer",))
def issuer_underlined(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan ban hành bị gạch chân.

    ## Yêu cầu
    Dưới tên cơ quan ban hành là một đường kẻ riêng; gạch chân dính sát chữ và cắt các dấu nặng.

    ## Cách sửa
    Bỏ gạch chân (Ctrl+U), rồi kẻ một đường dưới tên cơ quan.
    """
    for piece in subject.pieces:
        for stroke in strokes_under(subject, piece, "issuer"):
            if stroke.kind == "underline":
                yield Finding(
                    message="Tên cơ quan ban hành dùng gạch chân thay cho đường kẻ.", where=piece["issuer"][-1]
                )
