"""Figures as Vietnamese writes them: a comma before the decimals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qdgen.vietnamese.letters import ROMAN_LIMIT, roman

if TYPE_CHECKING:
    from qdgen.standards.standard import Allowed

_DECIMALS = 2


_MOST_DIGITS = 18


def said(value: float, decimals: int = _DECIMALS) -> str:
    """Con số viết ra: 12.7 is "12,7", 13.0 is "13"; rounded to so many decimals."""
    return f"{round(value, decimals):g}".replace(".", ",")


def said_range(allowed: Allowed[Any], unit: str = "", *, joint: str = "–") -> str:
    """Giới hạn viết thành chữ, with who allows no more: "13", "13–14", "30 mm (cài đặt của cơ quan: qdgen.toml)"."""
    ends = (said(allowed.low),) if allowed.low == allowed.high else (said(allowed.low), said(allowed.high))
    by = f" ({allowed.narrowed_by})" if allowed.narrowed_by else ""
    return f"{joint.join(ends)}{unit}{by}"


def in_roman(number: int) -> str:
    """Số thứ tự bằng chữ số La Mã; in plain figures where it is beyond what Roman ones can write."""
    return roman(number) if 1 <= number <= ROMAN_LIMIT else str(number)


def counted(digits: str) -> int:
    """Số viết bằng chữ số: to a number; more digits than anything is counted by are left out."""
    return int(digits[:_MOST_DIGITS])
