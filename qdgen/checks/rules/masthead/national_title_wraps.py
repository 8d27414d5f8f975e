"""Allow a Quốc hiệu only on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.cells import column_width
from qdgen.checks.evidence.strokes import width_of
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity, Unseen
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject

_ROUNDING = 0.3
"""Millimetres: programs round widths otherwise."""


_JOINED = "Xóa chỗ xuống dòng giữa Quốc hiệu; chưa đủ chỗ thì kéo rộng cột bên phải của phần đầu."
_WIDER = "Kéo rộng cột bên phải của phần đầu."


@rule("QD309", provision="PL1 II.1.a", severity=Severity.SAMPLE, needs=("national_title",))
def national_title_wraps(subject: Subject) -> Iterator[Finding | Unseen]:
    """Quốc hiệu bị xuống dòng.

    ## Yêu cầu
    Quốc hiệu nằm trọn trên một dòng, như các mẫu ở Phụ lục III.

    ## Cách sửa
    Kéo rộng cột bên phải của phần đầu, hoặc đặt Quốc hiệu cỡ chữ {nd30.looks[national_title].size.low:g}.
    """
    for piece in subject.pieces:
        lines = piece["national_title"]
        if len(lines) > 1:
            said_so = f"Quốc hiệu viết thành {len(lines)} dòng; phải nằm trên một dòng."
            yield Finding(message=said_so, where=lines[0], advice=_JOINED)
        elif lines:
            yield from _too_wide(subject, lines[0])


def _too_wide(subject: Subject, line: Line) -> Iterator[Finding | Unseen]:
    room, length = column_width(subject.facts, line), width_of(line, subject.standard.font)
    if room is None or length is None:
        yield Unseen(reason="Cột chứa Quốc hiệu không có chiều rộng cố định nên không biết có bị xuống dòng không.")
    elif length > room + _ROUNDING:
        smallest = subject.standard.looks["national_title"].size.low
        is_smallest = all(format_.size <= smallest for format_ in line.formats)
        message = f"Quốc hiệu dài {said(length, 0)} mm, cột chỉ rộng {said(room, 0)} mm nên bị xuống dòng."
        yield Finding(message=message, where=line, advice=_WIDER if is_smallest else "")
