"""Attribute values of WordprocessingML as lengths, numbers and switches; what is not of the form gives None."""

from __future__ import annotations

import functools
import re

from qdgen.standards.standard import Mm, Pt

OFF = frozenset({"0", "false", "off", "none"})
EMU_PER_MM = 36_000
EMU_PER_POINT = 12_700
_EIGHTHS = 8
_HALVES = 2
_TWIPS = 20
_MAX_DIGITS = 12
_MAX_POINTS = 1e6
_REMEMBERED = 4_096
_LONGEST_REMEMBERED = 12

_UNITS = {"mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0, "px": 0.75}
_MEASURE = re.compile(r"\s*([+-]?(?:\d{1,12}\.?\d{0,12}|\.\d{1,12}))\s*(mm|cm|in|pt|pc|pi|px)\s*", re.ASCII)
_NUMBER = re.compile(r"\s*[+-]?(?:\d{1,12}\.?\d{0,12}|\.\d{1,12})\s*", re.ASCII)


def is_on(value: str | None) -> bool:
    """Bật hay tắt: the `w:val` of an on-off element that is there; without a value it is on."""
    return value is None or value not in OFF


def number(value: str | None) -> float | None:
    """Số: an attribute that is a plain number, as it stands."""
    if value is None:
        return None
    if value.isdecimal() and value.isascii() and len(value) <= _MAX_DIGITS:
        return int(value)
    return float(value) if _NUMBER.fullmatch(value) else None


def whole(value: str | None) -> int | None:
    """Số nguyên: an attribute to a whole number; a fraction is rounded."""
    figure = number(value)
    return None if figure is None else round(figure)


def twips(value: str | None) -> Pt | None:
    """Phần hai mươi của điểm: an attribute in twentieths of a point, or with a unit ("1.27cm"), to points."""
    return _length(value, _TWIPS)


def half_points(value: str | None) -> Pt | None:
    """Nửa điểm: a size of type (`w:sz`), or one with a unit, to points."""
    return _length(value, _HALVES)


def eighths(value: str | None) -> Pt | None:
    """Phần tám của điểm: the weight of a border (`w:sz` of a border) to points."""
    return _length(value, _EIGHTHS)


def emu_mm(value: str | None) -> Mm | None:
    """Đơn vị DrawingML (EMU): an attribute to millimetres."""
    figure = number(value)
    return None if figure is None else Mm(figure / EMU_PER_MM)


def emu_pt(value: str | None) -> Pt | None:
    """Đơn vị DrawingML (EMU): an attribute to points."""
    figure = number(value)
    return None if figure is None else Pt(figure / EMU_PER_POINT)


def css_length(value: str | None) -> Pt | None:
    """Độ dài VML: "120pt", "2cm", or a bare number, which is pixels of 1/96 inch, to points."""
    if value is None:
        return None
    figure = number(value)
    return measure(value) if figure is None else Pt(figure * _UNITS["px"])


def measure(value: str) -> Pt | None:
    """Độ dài có đơn vị: a number with mm, cm, in, pt, pc or pi to points."""
    match = _MEASURE.fullmatch(value)
    return _bounded(float(match[1]) * _UNITS[match[2]]) if match else None


def _length(value: str | None, per_point: int) -> Pt | None:
    if value is None:
        return None
    return _known(value, per_point) if len(value) <= _LONGEST_REMEMBERED else _worked_out(value, per_point)


def _worked_out(value: str, per_point: int) -> Pt | None:
    figure = number(value)
    return measure(value) if figure is None else _bounded(figure / per_point)


# A text has few lengths, each many times over; long ones, which no program writes, are not worth the memory.
_known = functools.lru_cache(maxsize=_REMEMBERED)(_worked_out)


def _bounded(points: float) -> Pt | None:
    return Pt(points) if -_MAX_POINTS <= points <= _MAX_POINTS else None
