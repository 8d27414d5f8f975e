"""Figures as Vietnamese writes them: a comma before the decimals."""

from __future__ import annotations

_DECIMALS = 2


_MOST_DIGITS = 18


def said(value: float, decimals: int = _DECIMALS) -> str:
    """Con số viết ra: 12.7 is "12,7", 13.0 is "13"; rounded to so many decimals."""
    return f"{round(value, decimals):g}".replace(".", ",")


def counted(digits: str) -> int:
    """Số viết bằng chữ số: to a number; more digits than anything is counted by are left out."""
    return int(digits[:_MOST_DIGITS])
