"""Emphasis in YAML and JSON: by the words that are set apart, found again in the text that they belong to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.errors import ModelError
from qdgen.model.emphasis import Emphasis, Script
from qdgen.readers.mappings.scalars import read_scalar, unfit
from qdgen.readers.mappings.shapes import Field, OneOf, Text, Truth, Whole
from qdgen.readers.mappings.spot import Spot
from qdgen.readers.mappings.tree import SPOILT, Path, Spoilt, shown
from qdgen.readers.mappings.vocabulary import likely, term
from qdgen.vietnamese.text import clean

if TYPE_CHECKING:
    from qdgen.readers.mappings.tree import Value
    from qdgen.readers.notes import Notes

FIELDS = (
    Field(name="words", shape=Text(), required=False),
    Field(name="start", shape=Whole(), required=False),
    Field(name="end", shape=Whole(), required=False),
    Field(name="bold", shape=Truth(), required=False),
    Field(name="italic", shape=Truth(), required=False),
    Field(name="script", shape=OneOf(Script), required=False),
)
"""What a file says of an emphasis: either `words`, with `start` where they occur before, or `start` and `end`."""

_NAMES = tuple(field.name for field in FIELDS)
_SHOWN = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Phần nhấn mạnh như người soạn ghi: what was given, and where, until the text is known."""

    given: Mapping[str, object]
    path: Path


def read_emphasis(value: Value, spot: Spot, notes: Notes) -> Wanted | Spoilt:
    """Đọc một phần nhấn mạnh: its fields; SPOILT, with the fault noted, for what is no emphasis."""
    place = Spot(model=Emphasis, path=spot.path, required=True)
    if not isinstance(value, dict):
        advice = 'ghi nhóm như {words: "2", script: superscript}; words là phần chữ được nhấn mạnh'
        return unfit(value, "nhóm “tên: giá trị”", place, notes, advice=advice)
    sound = True
    for key in value:
        if key not in _NAMES:
            guess = likely(key, Emphasis, [name for name in _NAMES if name not in value])
            message = f"Không có mục “{shown(key)}” trong {term(Emphasis)}"
            message += f"; có phải là “{guess}”?" if guess else "."
            notes.fault(message, path=(*spot.path, key), advice=f"các tên dùng được: {', '.join(_NAMES)}")
            sound = False
    given: dict[str, object] = {}
    for field in FIELDS:
        if (inner := value.get(field.name)) is None:
            continue
        inside = Spot(model=Emphasis, name=field.name, path=(*spot.path, field.name))
        # the words are looked for as they were typed: a space at their edge may be set apart too
        if field.name == "words" and isinstance(inner, str):
            given[field.name] = inner
        elif isinstance(field.shape, Text | Whole | Truth | OneOf):
            given[field.name] = read_scalar(field.shape, inner, inside, notes)
        sound = sound and not isinstance(given[field.name], Spoilt)
    return Wanted(given=given, path=spot.path) if sound else SPOILT


def settled(wanted: object, text: str, notes: Notes) -> tuple[Emphasis, ...] | None:
    """Các phần nhấn mạnh của `text`, in their order; None, with the faults noted, where one is not in it."""
    found: list[Emphasis] = []
    sound = True
    for one in wanted if isinstance(wanted, tuple) else ():
        made = _settled(one, text, notes) if isinstance(one, Wanted) else None
        sound = sound and made is not None
        found += [made] if made is not None else []
    return tuple(sorted(found, key=lambda one: (one.start, one.end))) if sound else None


def _settled(wanted: Wanted, text: str, notes: Notes) -> Emphasis | None:
    place = _place(wanted, text, notes)
    if place is None:
        return None
    looks = {name: wanted.given[name] for name in ("bold", "italic", "script") if name in wanted.given}
    try:
        return Emphasis(start=place[0], end=place[1], **looks)  # type: ignore[arg-type] # read by their shapes
    except ModelError as error:
        for fault in error.faults:
            notes.fault(fault.message, path=wanted.path, advice=fault.advice)
        return None


def _place(wanted: Wanted, text: str, notes: Notes) -> tuple[int, int] | None:
    """Where the emphasis begins and ends in the text; the fault is noted where that is not said or not so."""
    words, start, end = (wanted.given.get(name) for name in ("words", "start", "end"))
    if not isinstance(words, str) or not words:
        if isinstance(start, int) and isinstance(end, int):
            return start, end
        advice = "ghi words: phần chữ được nhấn mạnh (hoặc start và end: vị trí đầu, tính từ 0, và vị trí cuối)"
        notes.fault("Phần nhấn mạnh không nói là chữ nào.", path=wanted.path, advice=advice)
        return None
    words = words if words in text else clean(words)[0]
    first = text.find(words) if words else -1
    at = start if isinstance(start, int) else first
    if first < 0:
        message = f"Không thấy chữ “{_short(words)}” trong đoạn “{_short(text)}”."
        advice = (
            "ghi vào words đúng phần chữ của đoạn này; đã sửa chữ của đoạn thì sửa cả words, hoặc bỏ phần nhấn mạnh"
        )
        notes.fault(message, path=(*wanted.path, "words"), found=words, advice=advice)
        return None
    if at < 0 or not text.startswith(words, at):
        message = f"Ở vị trí {at} của đoạn không phải là “{_short(words)}”."
        advice = f"bỏ start để lấy chỗ đầu tiên có chữ ấy (vị trí {first}), hoặc ghi vị trí đúng, tính từ 0"
        notes.fault(message, path=(*wanted.path, "start"), advice=advice)
        return None
    if isinstance(end, int) and end != at + len(words):
        message = f"end: {end} không khớp với words: phần chữ này kết thúc ở vị trí {at + len(words)}."
        notes.fault(message, path=(*wanted.path, "end"), advice="bỏ end; đã có words thì không cần end")
        return None
    return at, at + len(words)


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
