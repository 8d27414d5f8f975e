"""Advise a drawn line instead of underlining the issuer's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.printed_lines import rule_share
from qdgen.checks.evidence.strokes import printed_widths, stroke_length, strokes_under
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import RuleFacts


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
            if stroke.kind == "underline" and not _is_too_long(subject, piece, stroke):
                yield Finding(
                    message="Tên cơ quan ban hành dùng gạch chân thay cho đường kẻ.", where=piece["issuer"][-1]
                )


def _is_too_long(subject: Subject, piece: Piece, stroke: RuleFacts) -> bool:
    """Whether its length is a fault of its own."""
    lines, allowed = piece["issuer"], subject.standard.looks["issuer"].rule
    length, widths = stroke_length(stroke, lines, subject.standard.font), printed_widths(subject, lines)
    if length is None or not widths or allowed is None:
        return False
    return rule_share(length.pt, [one.pt for one in widths], allowed) is not None
