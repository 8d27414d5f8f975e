"""JSON Schema 2020-12 of a kind of document, made from the dataclasses: what YAML and JSON may hold, in every form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from qdgen.kinds import kinds
from qdgen.model import Annex, Appendix, Emphasis, PartialDate, Row
from qdgen.readers.mappings.emphasis import FIELDS as EMPHASIS_FIELDS
from qdgen.readers.mappings.shapes import (
    Choice,
    Field,
    Many,
    Node,
    Number,
    OneOf,
    Shape,
    Text,
    Truth,
    Whole,
    fields_of,
    text_field,
)
from qdgen.readers.mappings.shorthands import SHORTHANDS
from qdgen.readers.mappings.structure import APPENDIX_TYPE
from qdgen.readers.mappings.vocabulary import term
from qdgen.standards.nd30 import ABBREVIATIONS

if TYPE_CHECKING:
    from qdgen.kinds.kind import Kind

SCHEMA_VERSION = 1
"""Phiên bản lược đồ: goes up when a document that was valid no longer is."""

Schema: TypeAlias = dict[str, object]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_WORDS: Schema = {"type": "string", "pattern": r"\S"}
_DATE: Schema = {
    "type": "string",
    "pattern": r"^\s*[Nn]gày[\s\S]*tháng[\s\S]*năm|^\s*[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\s*$",
    "examples": ["ngày 05 tháng 12 năm 2025", "2025-12-05"],
}
_PLAIN: dict[type, Schema] = {
    Text: {"type": "string"},
    Whole: {"type": "integer", "minimum": 1},
    Number: {"type": "number"},
    Truth: {"type": "boolean"},
}
_ONE_LINE_END = re.compile(r"\n\s*\n")


def json_schema(kind: Kind) -> Schema:
    """Lược đồ JSON của một loại văn bản; names, terms and enumerated values are those of the model.

    It tells what can stand where; what only the model knows (a clause has a heading or a text) is told when reading.
    """
    models: list[type] = []
    _gather(kind.model, models)
    return {
        "$schema": _DIALECT,
        "$id": f"urn:qdgen:schema:{kind.key}:{SCHEMA_VERSION}",
        **_object(kind.model, _type_of(kind)),
        "$defs": {model.__name__: _definition(model) for model in sorted(models[1:], key=lambda model: model.__name__)},
    }


def _type_of(kind: Kind) -> Schema:
    """The `type` by which a kind is known; the general one has any name that no other kind has."""
    if not kind.general:
        return {"const": kind.term}
    others = [other.term for other in kinds() if not other.general]
    examples = [term for term in ABBREVIATIONS if term not in others]
    return {**_WORDS, "not": {"enum": others}, "examples": examples}


def _gather(model: type, found: list[type]) -> None:
    """Adds the model and all that it holds."""
    if model in found:
        return
    found.append(model)
    for field in fields_of(model):
        for inner in _models(field.shape):
            _gather(inner, found)


def _models(shape: Shape) -> tuple[type, ...]:
    match shape:
        case Many(item):
            return _models(item)
        case Node(model):
            return (model,)
        case Choice(models):
            return models
        case _:
            return ()


def _definition(model: type) -> Schema:
    """A part of the document: a mapping, or the short form that stands for one."""
    if model is Row:
        cells = fields_of(Row)[0]
        return {"title": _title(model), "anyOf": [_field(cells), _object(model)]}
    if model is PartialDate:
        return {"title": _title(model), "anyOf": [_DATE, _object(model)]}
    if model in SHORTHANDS:
        return {"title": _title(model), "anyOf": [_WORDS, _object(model)]}
    if name := text_field(model):
        required = any(field.required for field in fields_of(model) if field.name == name)
        return {"title": _title(model), "anyOf": [_WORDS if required else {"type": "string"}, _object(model)]}
    if model is Appendix:
        return _object(model, {"const": APPENDIX_TYPE})
    return _emphasis() if model is Emphasis else _object(model)


def _emphasis() -> Schema:
    """What is set apart is said by its words, or by where it begins and ends."""
    places = {"type": ["integer", "null"], "minimum": 0}
    properties = {
        field.name: {**_field(field, Emphasis), **(places if isinstance(field.shape, Whole) else {})}
        for field in EMPHASIS_FIELDS
    }
    ways = [{"required": ["words"]}, {"required": ["start", "end"]}]
    schema: Schema = {"title": _title(Emphasis), "description": _description(Emphasis), "type": "object"}
    return {**schema, "properties": properties, "anyOf": ways, "additionalProperties": False}


def _object(model: type, type_schema: Schema | None = None) -> Schema:
    """The mapping form; `type_schema` is that of a `type` which is no field of the dataclass."""
    fields = fields_of(model)
    properties = {field.name: _field(field, model) for field in fields}
    required = [field.name for field in fields if field.required]
    if type_schema is not None:
        others = {name: schema for name, schema in properties.items() if name != "type"}
        properties = {"type": {"description": term(model, "type"), **type_schema}, **others}
        required = ["type", *(name for name in required if name != "type")]
    if model is Annex:
        properties["type"] = {**properties["type"], "not": {"const": APPENDIX_TYPE}}
    schema: Schema = {"title": _title(model), "description": _description(model), "type": "object"}
    return {**schema, "properties": properties, "required": required, "additionalProperties": False}


def _field(field: Field, model: type | None = None) -> Schema:
    schema = _shape(field.shape, required=field.required)
    return {"description": term(model, field.name), **schema} if model else schema


def _shape(shape: Shape, *, required: bool = True) -> Schema:
    """What a value may be; where it may be left out it may also be null, as an empty line of YAML is."""
    schema = _WORDS if required and isinstance(shape, Text) else _value(shape)
    if required:
        return schema
    if "type" in schema:
        return {**schema, "type": [schema["type"], "null"]}
    if isinstance(shape, OneOf):
        return {"enum": [*_values(shape), None]}
    return {"anyOf": [schema, {"type": "null"}]}


def _value(shape: Shape) -> Schema:
    if isinstance(shape, Many):
        return {"type": "array", "items": _value(shape.item)}
    if isinstance(shape, Node):
        return {"$ref": f"#/$defs/{shape.model.__name__}"}
    if isinstance(shape, Choice):
        return {"anyOf": [_value(Node(model)) for model in shape.models]}
    if isinstance(shape, OneOf):
        return {"enum": _values(shape)}
    return dict(_PLAIN[type(shape)])


def _values(shape: OneOf) -> list[object]:
    return [option.value for option in shape.options]


def _title(model: type) -> str:
    words = term(model)
    return words[:1].upper() + words[1:]


def _description(model: type) -> str:
    """The first paragraph of the docstring, on one line."""
    return " ".join(_ONE_LINE_END.split((model.__doc__ or "").strip())[0].split())
