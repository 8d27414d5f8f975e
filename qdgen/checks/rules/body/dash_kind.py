"""Advise the plain hyphen for dashes at the start of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_PLAIN = frozenset({"-", "+", "*"})


@rule("QD551", provision="PL1 II.6.đ", severity=Severity.ADVICE, mendable=True)
def dash_kind(subject: Subject) -> Iterator[Finding]:
    """Gạch đầu dòng dùng ký hiệu lạ.

    ## Yêu cầu
    Gạch đầu dòng dùng dấu gạch nối (-); cấp dưới dùng dấu cộng (+).

    ## Cách sửa
    Thay dấu ở đầu dòng bằng dấu gạch nối (-).
    """
    for piece in subject.pieces:
        yield from (
            Finding(
                message=f"Đầu dòng dùng “{unit.label}”; nên dùng “-”.",
                where=unit.line,
                start=0,
                end=len(unit.label) if not unit.line.number else None,
                mends=() if unit.line.number else (retyped(unit.line, 0, len(unit.label), "-"),),
            )
            for unit in piece.at(Level.DASH)
            if unit.label not in _PLAIN
        )
