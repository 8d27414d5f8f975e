"""Colours as a reader sees them: whether one is black or white, and what it is called."""

from __future__ import annotations

import colorsys

_DARKEST = 0x20
"""A channel up to this is black to the eye and on paper."""
_LIGHTEST = 0xF0
_DIGITS = 6
_GREYEST = 0.15
_LEAST_LIGHT = 0.9
_HUES = ((15, "đỏ"), (45, "cam"), (70, "vàng"), (165, "xanh lá"), (200, "xanh lơ"), (260, "xanh"), (345, "tím"))


def is_black(color: str) -> bool:
    """Màu đen: RRGGBB, or empty for automatic; a shade nobody can tell from black is black."""
    channels = _channels(color)
    return not color or (channels is not None and max(channels) <= _DARKEST)


def is_white(color: str) -> bool:
    """Nền trắng: RRGGBB, or empty for none."""
    channels = _channels(color)
    return not color or (channels is not None and min(channels) >= _LIGHTEST)


def color_name(color: str) -> str:
    """Tên gọi của một màu RRGGBB: "đỏ", "xanh"; the code itself when it is none."""
    channels = _channels(color)
    if channels is None:
        return color
    hue, light, strong = colorsys.rgb_to_hls(*(channel / 255 for channel in channels))
    if light > _LEAST_LIGHT and strong < _GREYEST:
        return "trắng"
    if strong < _GREYEST:
        return "xám"
    return next((name for limit, name in _HUES if hue * 360 < limit), "đỏ")


def _channels(color: str) -> tuple[int, int, int] | None:
    """Red, green and blue of RRGGBB; None for what is no such code."""
    if len(color) != _DIGITS:
        return None
    try:
        number = int(color, 16)
    except ValueError:
        return None
    return number >> 16, number >> 8 & 0xFF, number & 0xFF
