"""Advise against points without a clause above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Unit
    from qdgen.checks.subject import Subject


_HIGHER = ("Điều", "mục", "Chương", "Mục")


@rule("QD585", provision="PL1 II.6.đ", severity=Severity.ADVICE)
def level_jump(subject: Subject) -> Iterator[Finding]:
    """Điểm không nằm trong khoản.

    ## Yêu cầu
    Bố cục theo thứ bậc: điều hoặc mục, khoản, điểm; điểm nằm trong khoản.

    ## Cách sửa
    Đổi các điểm a), b), c) ở đó thành khoản 1, 2, 3, hoặc thêm khoản ở trên.
    """
    for piece in subject.pieces:
        found = [unit for unit in piece.at(Level.POINT) if unit.value == 1 and unit.path[-1:] and _is_high(unit)]
        if found:
            more = f" (và {len(found) - 1} chỗ khác)" if len(found) > 1 else ""
            yield Finding(
                message=f"Điểm {found[0].label} đứng ngay dưới {found[0].path[-1]}{more}, không có khoản.",
                where=found[0].line,
            )


def _is_high(unit: Unit) -> bool:
    return unit.path[-1].startswith(_HIGHER)
