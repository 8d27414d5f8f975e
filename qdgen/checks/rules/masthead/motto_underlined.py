"""Advise a drawn line instead of underlining the motto."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.strokes import strokes_under
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD320", provision="PL1 II.1.b", severity=Severity.ADVICE, needs=("motto",))
def motto_underlined(subject: Subject) -> Iterator[Finding]:
    """Tiêu ngữ bị gạch chân.

    ## Yêu cầu
    Dưới Tiêu ngữ là một đường kẻ riêng; gạch chân dính sát chữ và cắt các dấu nặng.

    ## Cách sửa
    Bỏ gạch chân (Ctrl+U), rồi kẻ một đường dưới Tiêu ngữ.
    """
    for piece in subject.pieces:
        for stroke in strokes_under(subject, piece, "motto"):
            if stroke.kind == "underline":
                yield Finding(message="Tiêu ngữ dùng gạch chân thay cho đường kẻ.", where=piece["motto"][-1])
