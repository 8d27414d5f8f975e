"""Single values for single fields: text cleaned and checked, numbers, yes or no, and the fixed words of an Enum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.errors import ModelError
from qdgen.model.text import checked
from qdgen.readers.mappings.shapes import Number, OneOf, Text, Truth, Whole
from qdgen.readers.mappings.spot import found_kind, found_words
from qdgen.readers.mappings.tree import SPOILT, Bare, Spoilt
from qdgen.vietnamese.text import clean, fold, forbidden

if TYPE_CHECKING:
    from enum import Enum

    from qdgen.readers.mappings.spot import Spot
    from qdgen.readers.mappings.tree import Value
    from qdgen.readers.notes import Notes

_QUOTE = 'đặt phần chữ trong dấu ngoặc kép: "…"'
_NO_QUOTE = "ghi bằng chữ số, không có dấu ngoặc kép"


def read_scalar(
    shape: Text | Whole | Number | Truth | OneOf, value: Value, spot: Spot, notes: Notes
) -> str | int | float | bool | Enum | Spoilt:
    """Đọc một giá trị đơn: the value for the field, or SPOILT with the fault noted."""
    match shape:
        case Text():
            return read_text(value, spot, notes)
        case Whole():
            return _whole(value, spot, notes)
        case Number():
            return _number(value, spot, notes)
        case Truth():
            if isinstance(value, Bare) and isinstance(value.value, bool):
                return value.value
            return unfit(value, "true hoặc false", spot, notes, advice="ghi true hoặc false, không có dấu ngoặc kép")
        case OneOf(options):
            return _one_of(options, value, spot, notes)


def read_text(value: Value, spot: Spot, notes: Notes) -> str | Spoilt:
    """Đọc chữ: one clean paragraph; each repair is noted as a remark."""
    if not isinstance(value, str):
        return unfit(value, "chữ", spot, notes, advice=how_to_write(value))
    if bad := forbidden(value):
        message = f"{spot.term} có ký tự U+{ord(bad):04X}, không văn bản nào được chứa."
        notes.fault(message, path=spot.path, found=value, advice="xóa ký tự đó")
        return SPOILT
    text, repairs = clean(value)
    if "\n" in text:
        message = f"{spot.term} phải nằm trong một đoạn, ở đây có chỗ xuống dòng."
        advice = "tách thành nhiều đoạn (mỗi đoạn một phần tử của blocks), hoặc bỏ chỗ xuống dòng"
        notes.fault(message, path=spot.path, found=value, advice=advice)
        return SPOILT
    try:
        checked(text, spot.term, required=spot.required)
    except ModelError as error:
        for fault in error.faults:
            notes.fault(fault.message, path=spot.path, found=value, advice=fault.advice or "ghi lại mục này")
        return SPOILT
    notes.repairs(repairs, spot.path)
    return text


def how_to_write(value: Value) -> str:
    """Cách ghi cho đúng là chữ: what to do about a value that is no text where text belongs."""
    if isinstance(value, Bare):
        return f'đặt trong dấu ngoặc kép: "{value.words[:40]}"'
    if isinstance(value, dict):
        return f"ghi một đoạn chữ; nếu chữ có “: ” ở trong, {_QUOTE}"
    if isinstance(value, list):
        return f"ghi một đoạn chữ, không phải nhiều phần tử; nếu chữ bắt đầu bằng [ hoặc “- ”, {_QUOTE}"
    return "ghi một đoạn chữ"


def unfit(value: Value, expected: str, spot: Spot, notes: Notes, *, advice: str) -> Spoilt:
    """Ghi lỗi sai loại giá trị: what was expected here and what was found; nothing where a fault is noted already."""
    if not isinstance(value, Spoilt):
        if isinstance(value, list) and len(value) == 1:
            advice = f"bỏ một dấu “- ” (hoặc một cặp [ ]); {advice}"
        message = f"{spot.term} phải là {expected}, ở đây là {found_kind(value)}."
        notes.fault(message, path=spot.path, found=found_words(value), advice=advice)
    return SPOILT


def _whole(value: Value, spot: Spot, notes: Notes) -> int | Spoilt:
    if isinstance(value, Bare) and isinstance(value.value, int) and not isinstance(value.value, bool):
        return value.value
    return unfit(value, "số nguyên", spot, notes, advice=_NO_QUOTE)


def _number(value: Value, spot: Spot, notes: Notes) -> float | Spoilt:
    if isinstance(value, Bare) and isinstance(value.value, int | float) and not isinstance(value.value, bool):
        return value.value
    return unfit(value, "số", spot, notes, advice=_NO_QUOTE)


def _one_of(options: type[Enum], value: Value, spot: Spot, notes: Notes) -> Enum | Spoilt:
    known = ", ".join(str(option.value) for option in options)
    if not isinstance(value, str):
        return unfit(value, f"một trong: {known}", spot, notes, advice="ghi đúng một trong các chữ đó")
    for option in options:
        if option.value == value:
            return option
    for option in options:
        if _key(str(option.value)) == _key(value):
            message = f"{spot.term} được ghi lại cho đúng."
            notes.remark(message, path=spot.path, before=value, after=str(option.value), kind="label")
            return option
    message = f"{spot.term} không có giá trị này."
    notes.fault(message, path=spot.path, found=value, advice=f"ghi một trong: {known}")
    return SPOILT


def _key(words: str) -> str:
    return "" if forbidden(words) else fold(clean(words)[0]).rstrip(". ")
