"""A mapping to the model: every dataclass by its own type hints, every fault at once, each with its path."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.errors import ModelError
from qdgen.kinds import general_kind, kind_named, kinds
from qdgen.model import (
    AdministrativeDocument,
    Annex,
    Appendix,
    Capacity,
    Dash,
    Emphasis,
    Paragraph,
    Row,
    Signatory,
    Table,
)
from qdgen.readers.capitals import small_letters
from qdgen.readers.mappings.emphasis import read_emphasis, settled
from qdgen.readers.mappings.scalars import how_to_write, read_scalar, unfit
from qdgen.readers.mappings.shapes import Choice, Field, Many, Node, Shape, fields_of, text_field
from qdgen.readers.mappings.shorthands import SHORTHANDS
from qdgen.readers.mappings.spot import Spot, found_words
from qdgen.readers.mappings.tree import SPOILT, Spoilt, shown, steps
from qdgen.readers.mappings.vocabulary import field_names, likely, term
from qdgen.readers.typed.typed_marks import without_typed_marks
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from qdgen.kinds.kind import Kind
    from qdgen.readers.mappings.tree import Path, Value
    from qdgen.readers.notes import Notes

APPENDIX_TYPE = "Phụ lục"
_TYPE = "type"
_MANY = 8
_KNOWN = "các loại: Quyết định, Kế hoạch, Công văn, Báo cáo, Tờ trình ... (Điều 7 của Nghị định)"
_QUOTE = "đặt cả phần chữ trong dấu ngoặc kép"
_A_LIST = "ghi danh sách: mỗi phần tử một dòng bắt đầu bằng “- ” (YAML), hoặc trong [ ] (JSON)"


def document_of(mapping: dict[str, Value], notes: Notes) -> AdministrativeDocument | None:
    """Văn bản từ các mục đã đọc: `type` tells the kind, the rest its fields. None where there is a fault; it is noted.

    Where `type` is missing, the other faults are those of the kind that has most of the given names.
    """
    kind = _kind_of(mapping, notes)
    if kind is None and mapping.get(_TYPE) is not None:
        return None
    model = kind.model if kind else max((kind.model for kind in kinds()), key=lambda model: _shared(model, mapping))
    rest = {key: value for key, value in mapping.items() if key != _TYPE}
    given: dict[str, Value] = {_TYPE: kind.term} if kind and kind.general else {}
    document = _built(model, rest, (), notes, given=given, extra=(_TYPE,))
    return document if kind and isinstance(document, AdministrativeDocument) else None


def _kind_of(mapping: dict[str, Value], notes: Notes) -> Kind | None:
    value = mapping.get(_TYPE)
    if value is None:
        advice = f"ghi ở đầu: type: Quyết định; {_KNOWN}"
        notes.fault("Thiếu “type” (tên loại văn bản).", path=(_TYPE,), advice=advice)
        return None
    if not isinstance(value, str):
        spot = Spot(model=AdministrativeDocument, name=_TYPE, path=(_TYPE,))
        unfit(value, "chữ", spot, notes, advice=f"ghi tên loại bằng chữ; {_KNOWN}")
        return None
    found = kind_named(value)
    number = mapping.get("number")
    if found is None and value.strip() and isinstance(number, dict) and number.get("symbol"):
        return general_kind().of_type(" ".join(value.split()))
    if found is None:
        advice = f"{_KNOWN}; loại khác thì ghi cả ký hiệu (number.symbol)"
        notes.fault("Nghị định 30 không có loại văn bản này.", path=(_TYPE,), found=value, advice=advice)
    return found


def _shared(model: type, mapping: dict[str, Value]) -> int:
    return len(set(field_names(model)) & mapping.keys())


def _read(shape: Shape, value: Value, spot: Spot, notes: Notes) -> object:
    if isinstance(value, Spoilt):
        return SPOILT
    match shape:
        case Many(item):
            return _list(item, value, spot, notes)
        case Node(model) if model is Emphasis:
            return read_emphasis(value, spot, notes)
        case Node(model):
            return _node(model, value, spot, notes)
        case Choice(models):
            return _choice(models, value, spot, notes)
        case _:
            return read_scalar(shape, value, spot, notes)


def _list(item: Shape, value: Value, spot: Spot, notes: Notes) -> object:
    if not isinstance(value, list):
        return unfit(value, "danh sách", spot, notes, advice=_A_LIST)
    found: list[object] = []
    for index, inner in enumerate(value):
        place = spot.item(index)
        if inner is None:
            notes.fault(f"{spot.term} có phần tử trống.", path=place.path, advice="ghi nội dung, hoặc bỏ dấu gạch này")
            found.append(SPOILT)
        else:
            found.append(_read(item, inner, _inside(place), notes))
    return SPOILT if any(isinstance(inner, Spoilt) for inner in found) else tuple(found)


def _inside(spot: Spot) -> Spot:
    """The place of a list's item: the further lines of a cell may be empty."""
    return Spot(model=spot.model, name=spot.name, path=spot.path) if spot.name == "paragraphs" else spot


def _node(model: type, value: Value, spot: Spot, notes: Notes) -> object:
    if isinstance(value, dict) and not _is_sentence(model, value, spot, notes):
        return _built(model, value, spot.path, notes, given=_given(spot))
    if isinstance(value, dict):
        return SPOILT
    if model is Row and isinstance(value, list):
        return _built(model, {"cells": value}, spot.path, notes, hidden="cells")
    place = Spot(model=model, path=spot.path, required=True)
    if shorthand := SHORTHANDS.get(model):
        return shorthand(value, place, notes)
    if (name := text_field(model)) and isinstance(value, str):
        return _built(model, {**_given(spot), name: value}, spot.path, notes, hidden=name)
    expected = "danh sách các ô" if model is Row else "chữ, hoặc nhóm “tên: giá trị”" if name else "nhóm “tên: giá trị”"
    names = f"các tên dùng được: {', '.join(field_names(model))}"
    return unfit(value, expected, place, notes, advice=how_to_write(value) if name else names)


def _is_sentence(model: type, mapping: dict[str, Value], spot: Spot, notes: Notes) -> bool:
    """Whether it is a mapping only because of a `: ` inside a text without quotes; the fault is then noted."""
    (key, value), *more = mapping.items() or [("", None)]
    may_be_text = model in SHORTHANDS or text_field(model)
    if more or not may_be_text or " " not in key or likely(key, model, field_names(model)):
        return False
    message = "Chữ có dấu “: ” ở trong nên không đọc được là chữ."
    notes.fault(message, path=spot.path, found=f"{key}: {found_words(value)}", advice=_QUOTE)
    return True


def _given(spot: Spot) -> dict[str, Value]:
    """What a place says by itself: only `+` lines stand under a `-` line."""
    return {"mark": "+"} if spot.model is Dash and spot.name == "items" else {}


def _choice(models: tuple[type, ...], value: Value, spot: Spot, notes: Notes) -> object:
    """One of several dataclasses: blocks by what they hold, annexes by their type."""
    if Annex in models:
        return _annex(value, spot, notes)
    if isinstance(value, dict):
        return _node(_block_model(value), value, spot, notes)
    if isinstance(value, str):
        return _node(Paragraph, value, spot, notes)
    place = Spot(model=Paragraph, path=spot.path)
    return unfit(value, "chữ, dòng “-” hoặc bảng", place, notes, advice=how_to_write(value))


def _annex(value: Value, spot: Spot, notes: Notes) -> object:
    """An Appendix where the type says so, or where only the type is missing; else an Annex."""
    if not isinstance(value, dict):
        return unfit(
            value, "nhóm “tên: giá trị”", spot, notes, advice="ghi các mục type, summary, ... của văn bản kèm theo"
        )
    words = value.get(_TYPE)
    named = isinstance(words, str) and fold(words.strip()) == fold(APPENDIX_TYPE)
    untitled = words is None and "title" in value and "summary" not in value
    if not named and not untitled:
        return _built(Annex, value, spot.path, notes)
    if untitled:
        message = "Thiếu “type” (tên loại văn bản)."
        notes.fault(message, path=(*spot.path, _TYPE), advice=f"ghi type: {APPENDIX_TYPE}")
    rest = {key: inner for key, inner in value.items() if key != _TYPE}
    return _built(Appendix, rest, spot.path, notes, extra=(_TYPE,))


def _block_model(value: dict[str, Value]) -> type:
    if value.keys() & {"rows", "header", "widths"}:
        return Table
    return Dash if value.keys() & {"mark", "items"} else Paragraph


def _built(
    model: type,
    mapping: dict[str, Value],
    path: Path,
    notes: Notes,
    *,
    given: dict[str, Value] | None = None,
    hidden: str = "",
    extra: tuple[str, ...] = (),
) -> object:
    """The dataclass from its fields, or SPOILT. `hidden` is a field that a shorthand fills: it has no path of its own.

    `given` are values that the place implies, `extra` further names that may be given here.
    """
    fields = {field.name: field for field in fields_of(model)}
    mapping = {**(given or {}), **mapping}
    meant = _unknown_keys(model, mapping, path, notes, extra)
    values: dict[str, object] = {}
    sound = not meant
    for name, field in fields.items():
        value = mapping.get(name)
        place = path if name == hidden else (*path, name)
        if value is None:
            if field.required:
                sound = False
                if name not in meant:
                    _report_missing(model, field, place, notes, empty=name in mapping)
            continue
        spot = Spot(model=model, name=name, path=place, required=field.required)
        values[name] = _read(field.shape, value, spot, notes)
        sound = sound and not isinstance(values[name], Spoilt)
    if sound and "emphasis" in values:
        texts = (values.get("heading") or values.get("text") or "", *values.get("paragraphs", ()))  # type: ignore[misc]
        values["emphasis"] = settled(values["emphasis"], "\n".join(texts), notes)
        sound = values["emphasis"] is not None
    return _made(model, values, path, notes) if sound else SPOILT


def _made(model: type, values: dict[str, object], path: Path, notes: Notes) -> object:
    try:
        made = without_typed_marks(model(**values), path, notes)
    except ModelError as error:
        for fault in error.faults:
            place = (*path, *steps(fault.location.path))
            notes.fault(fault.message, path=place, advice=fault.advice or _parts_of(model))
        return SPOILT
    return _in_capitals(made, path, notes)


def _in_capitals(made: object, path: Path, notes: Notes) -> object:
    """Tells what the page prints in capitals; who signs is written so at once, as a plain text has it."""
    for told in small_letters(made):
        name = told.location.path
        notes.remark(told.message, path=(*path, name), before=told.before, after=told.after, kind=told.kind)
        if isinstance(made, Signatory):
            made = replace(made, title=told.after)
        elif isinstance(made, Capacity):
            made = replace(made, holder=told.after)
    return made


def _parts_of(model: type) -> str:
    names = field_names(model)
    if len(names) > _MANY:
        return f"bổ sung hoặc sửa {term(model)}"
    return f"{term(model)} có các mục: " + ", ".join(f"{name} ({term(model, name)})" for name in names)


def _unknown_keys(
    model: type, mapping: dict[str, Value], path: Path, notes: Notes, extra: tuple[str, ...]
) -> frozenset[str]:
    """Reports names that the part does not have; gives the names that were probably meant."""
    known = (*extra, *field_names(model))
    meant: set[str] = set()
    for key in mapping:
        if key in known:
            continue
        guess = "" if notes.full else likely(key, model, [name for name in known if name not in mapping])
        meant |= {guess} - {""}
        message = f"Không có mục “{shown(key)}” trong {term(model)}"
        message += f"; có phải là “{guess}” ({term(model, guess)})?" if guess else "."
        advice = f"đổi thành “{guess}”" if guess else f"bỏ mục này; các tên dùng được: {', '.join(known)}"
        notes.fault(message, path=(*path, key), advice=advice)
    return frozenset(meant)


def _report_missing(model: type, field: Field, path: Path, notes: Notes, *, empty: bool) -> None:
    message = (
        f"“{field.name}” ({term(model, field.name)}) còn trống."
        if empty
        else (f"Thiếu “{field.name}” ({term(model, field.name)}).")
    )
    notes.fault(message, path=path, advice=f"ghi “{field.name}”, hoặc đặt đúng mức thụt vào nếu đã ghi ở chỗ khác")
