"""Allow line spacing from single to one and a half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import running_lines
from qdgen.checks.figures import said, said_range
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.layout import line_height
from qdgen.ooxml.formats import LineSpacing
from qdgen.ooxml.mends import SetParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


_ROUNDING = 0.01
_MEASURED = 0.02
"""As a share: heights of lines differ a little from font to font."""


@rule("QD508", provision="PL1 II.6.e", severity=Severity.RANGE, mendable=True)
def line_spacing(subject: Subject) -> Iterator[Finding]:
    """Khoảng cách dòng ngoài giới hạn.

    ## Yêu cầu
    Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là {nd30.body.line_spacing.high:g} dòng.

    ## Cách sửa
    Mở Paragraph (Đoạn văn) → Line spacing (Giãn dòng): chọn Single (Đơn), hoặc Multiple (Nhiều dòng) không quá
    {nd30.body.line_spacing.high:g}.
    """
    yield from _wrong(subject)


def _wrong(subject: Subject) -> Iterator[Finding]:
    allowed = subject.standard.body.line_spacing
    for piece in subject.pieces:
        for line in running_lines(piece):
            spacing = line.paragraph.format.line
            if spacing.height is None:
                if not allowed.holds(spacing.multiple, _ROUNDING):
                    yield _finding(subject, line, f"{said(spacing.multiple)} dòng")
            elif spacing.height > line_height(max(look.size for look in line.formats), allowed.high) * (1 + _MEASURED):
                yield _finding(subject, line, f"{said(spacing.height)} pt")


def _finding(subject: Subject, line: Line, found: str) -> Finding:
    allowed = subject.standard.body.line_spacing
    asked = "phải là" if allowed.low == allowed.high else "phải từ"
    own = f"Mở Paragraph (Đoạn văn), đặt Line spacing (Giãn dòng) {said(allowed.used)} dòng."
    return Finding(
        message=f"Giãn dòng đang là {found}; {asked} {said_range(allowed, ' dòng', joint=' đến ')}.",
        where=line,
        advice=own if allowed.narrowed_by else "",
        mends=(
            SetParagraph(
                part=line.paragraph.place.part,
                index=line.paragraph.index,
                line=LineSpacing(multiple=allowed.used),
            ),
        ),
    )
