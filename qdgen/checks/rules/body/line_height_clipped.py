"""Forbid exact line heights smaller than single."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import running_lines
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.layout import line_height
from qdgen.ooxml.formats import LineSpacing
from qdgen.ooxml.mends import SetParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_MEASURED = 0.02
"""As a share: heights of lines differ a little from font to font."""


@rule("QD509", provision="PL1 II.6.e", severity=Severity.RANGE, mendable=True)
def line_height_clipped(subject: Subject) -> Iterator[Finding]:
    """Khoảng cách dòng cố định quá nhỏ, chữ bị cắt.

    ## Yêu cầu
    Khoảng cách giữa các dòng tối thiểu là dòng đơn.

    ## Cách sửa
    Mở Paragraph (Đoạn văn) → Line spacing (Giãn dòng): đổi Exactly (Chính xác) thành Single (Đơn).
    """
    yield from _clipped(subject)


def _clipped(subject: Subject) -> Iterator[Finding]:
    allowed = subject.standard.body.line_spacing
    for piece in subject.pieces:
        for line in running_lines(piece):
            spacing = line.paragraph.format.line
            if spacing.rule != "exact" or spacing.height is None:
                continue
            size = max(look.size for look in line.formats)
            if spacing.height < line_height(size, allowed.low) * (1 - _MEASURED):
                yield Finding(
                    message=f"Dòng cao đúng {said(spacing.height)} pt, thấp hơn dòng đơn của cỡ chữ {said(size)}.",
                    where=line,
                    mends=(
                        SetParagraph(
                            part=line.paragraph.place.part,
                            index=line.paragraph.index,
                            line=LineSpacing(multiple=allowed.used),
                        ),
                    ),
                )
