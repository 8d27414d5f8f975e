"""The fields of the model's dataclasses as shapes, taken from their type hints: what readers and the schema go by."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import TypeAlias, Union, get_args, get_origin, get_type_hints


@dataclass(frozen=True, slots=True)
class Text:
    """Chữ: one paragraph of words."""


@dataclass(frozen=True, slots=True)
class Whole:
    """Số nguyên."""


@dataclass(frozen=True, slots=True)
class Number:
    """Số, nguyên hoặc thập phân."""


@dataclass(frozen=True, slots=True)
class Truth:
    """Đúng hoặc sai."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """Một trong các giá trị đã định: the members of an Enum, written by their values."""

    options: type[Enum]


@dataclass(frozen=True, slots=True)
class Many:
    """Danh sách: any number of values of one shape."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Node:
    """Một nhóm: a dataclass of the model."""

    model: type


@dataclass(frozen=True, slots=True)
class Choice:
    """Một trong nhiều loại nhóm: a union of dataclasses of the model."""

    models: tuple[type, ...]


Shape: TypeAlias = Text | Whole | Number | Truth | OneOf | Many | Node | Choice

_PLAIN: dict[object, Shape] = {str: Text(), int: Whole(), float: Number(), bool: Truth()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """Một mục của nhóm: its name, its shape, and whether it must be given."""

    name: str
    shape: Shape
    required: bool


@cache
def fields_of(model: type) -> tuple[Field, ...]:
    """Các mục của một nhóm, in the order of the dataclass. Raises TypeError for a hint that no shape stands for."""
    hints = get_type_hints(model)
    return tuple(
        Field(
            name=field.name,
            shape=_shape(hints[field.name]),
            required=field.default is MISSING and field.default_factory is MISSING,
        )
        for field in fields(model)
    )


@cache
def text_field(model: type) -> str:
    """Mục nhận chữ: the field that a bare text stands for: `text`, when nothing else is required; empty if none."""
    names = {field.name for field in fields_of(model) if isinstance(field.shape, Text)}
    others = any(field.required and field.name != "text" for field in fields_of(model))
    return "text" if "text" in names and not others else ""


def _shape(hint: object) -> Shape:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_origin(hint) is tuple:
        return Many(_shape(get_args(hint)[0]))
    if get_origin(hint) in (Union, UnionType):
        options = tuple(option for option in get_args(hint) if option is not NoneType)
        return _shape(options[0]) if len(options) == 1 else Choice(options)
    if isinstance(hint, type):
        return OneOf(hint) if issubclass(hint, Enum) else Node(hint)
    raise TypeError(f"no shape for the type {hint!r}")
