"""Advise a place and date on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.cells import column_width
from qdgen.checks.evidence.strokes import width_of
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_ROUNDING = 0.3
"""Millimetres: programs round widths otherwise."""


_WIDER = "Kéo rộng cột bên phải của phần đầu."


@rule("QD384", provision="PL1 II.4.c", severity=Severity.ADVICE, needs=("place_and_date",))
def date_line_wraps(subject: Subject) -> Iterator[Finding]:
    """Dòng địa danh, thời gian bị xuống dòng.

    ## Yêu cầu
    Địa danh và thời gian nằm trên một dòng, cùng dòng với số, ký hiệu.

    ## Cách sửa
    Kéo rộng cột bên phải của phần đầu, hoặc đặt dòng này cỡ chữ {nd30.looks[place_and_date].size.low:g}.
    """
    smallest = subject.standard.looks["place_and_date"].size.low
    for _, line in subject.lines("place_and_date"):
        room, length = column_width(subject.facts, line), width_of(line, subject.standard.font)
        if room is not None and length is not None and length > room + _ROUNDING:
            message = f"Dòng này dài {said(length, 0)} mm, cột chỉ rộng {said(room, 0)} mm nên bị xuống dòng."
            is_smallest = all(format_.size <= smallest for format_ in line.formats)
            yield Finding(message=message, where=line, advice=_WIDER if is_smallest else "")
