"""Allow a line under the motto only as long as the motto."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.strokes import redrawn, stroke_length, strokes_under, width_of
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.layout.metrics import face_of, width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import RuleFacts
    from qdgen.standards.standard import Mm

_TOLERANCE = 0.05
"""As a share of the line: lines are drawn by hand."""


@rule("QD318", provision="PL1 II.1.b", needs=("motto",), mendable=True)
def motto_rule_length(subject: Subject) -> Iterator[Finding | Unseen]:
    """Đường kẻ dưới Tiêu ngữ sai độ dài.

    ## Yêu cầu
    Đường kẻ dưới Tiêu ngữ dài bằng dòng Tiêu ngữ.

    ## Cách sửa
    Kéo hai đầu đường kẻ cho bằng hai đầu dòng Tiêu ngữ.
    """
    for piece in subject.pieces:
        for line in piece["motto"][:1]:
            for stroke in strokes_under(subject, piece, "motto"):
                if stroke.kind != "characters":
                    yield from _compared(subject, line, stroke)


def _compared(subject: Subject, line: Line, stroke: RuleFacts) -> Iterator[Finding | Unseen]:
    length, words = stroke_length(stroke, [line], subject.standard.font), width_of(line, subject.standard.font)
    if length is None or not words:
        yield Unseen(reason="Không đo được đường kẻ hoặc dòng Tiêu ngữ.")
        return
    lengths = (words, *_legal(subject))
    if not min(lengths) * (1 - _TOLERANCE) <= length <= max(lengths) * (1 + _TOLERANCE):
        yield Finding(
            message=f"Đường kẻ dài {said(length, 0)} mm; phải bằng dòng Tiêu ngữ, {said(words, 0)} mm.",
            where=line,
            mends=redrawn(subject, line, stroke, words),
        )


def _legal(subject: Subject) -> tuple[Mm, Mm]:
    """The lengths of a motto of legal sizes: one of another size is a fault of its own."""
    look, motto = subject.standard.looks["motto"], subject.standard.motto
    return width(motto, face_of(look), look.size.low).mm, width(motto, face_of(look), look.size.high).mm
