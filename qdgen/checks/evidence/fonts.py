"""Fonts by name: those of the encodings before Unicode, and those of symbols."""

from __future__ import annotations

import re

_LEGACY = re.compile(r"\.vn|vni[- ]|vn(?:times|arial|i\b)", re.IGNORECASE)
_SYMBOLS = re.compile(
    r"symbol$|wingdings|webdings|(?:cambria|stix.*) math|marlett|mt extra|zapf ?dingbats", re.IGNORECASE
)


def is_legacy(font: str) -> bool:
    """Phông của bảng mã cũ: TCVN3 (.VnTime) or VNI (VNI-Times)."""
    return _LEGACY.match(font.strip()) is not None


def is_symbol(font: str) -> bool:
    """Phông ký hiệu: Symbol, Wingdings, or a font of formulas."""
    return _SYMBOLS.match(font.strip()) is not None
