"""A document as data: the mapping that YAML and JSON hold, with the names of the model and in the order of reading."""

from __future__ import annotations

import io
import json
import re
from dataclasses import MISSING, fields
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

from qdgen.kinds import kind_of
from qdgen.model import AdministrativeDocument, Annex, Appendix, Cell, Dash, Paragraph, Proposal, Row, Signatory, Table

if TYPE_CHECKING:
    from dataclasses import Field

    from qdgen.model import Emphasis

Data: TypeAlias = "str | int | float | bool | list[Data] | dict[str, Data] | None"

APPENDIX_TYPE = "Phụ lục"

_FIRST = MappingProxyType(
    {
        AdministrativeDocument: (
            *("type", "secrecy", "urgency", "circulation", "issuer", "co_issuers", "number", "unit", "place"),
            *("issued_on", "summary", "addressees", "authority", "legal_bases"),
        ),
        Annex: ("type", "summary", "masthead", "reference"),
        Appendix: ("title", "reference"),
        Proposal: ("proposer",),
        Table: ("header", "rows"),
        Signatory: ("capacities", "title", "post", "name"),
        object: ("type", "mark", "number", "letter", "heading", "text", "emphasis"),
    }
)
"""What is written first in each part; what is not named follows in the order of the dataclass."""

_LAST = MappingProxyType(
    {
        AdministrativeDocument: (
            *("recipients", "filing", "signatory", "co_signatories", "drafter", "address", "annexes"),
        ),
        object: (),
    }
)
_ALWAYS = frozenset({(Dash, "mark")})
_WIDEST_ROW = 100
_PLAIN = re.compile(r"[^\W\d_](?:[^:#\n]|:(?=\S)|(?<=\S)#)*(?<=[^\s:])")
"""Words that need no quotes: they begin with a letter and hold neither `: ` nor ` #`."""

_READ_OTHERWISE = re.compile(r"(?i:y|n|yes|no|on|off|true|false|null|nan|inf)")
"""Words that some YAML program takes for something else than words."""


def to_mapping(document: AdministrativeDocument) -> dict[str, Data]:
    """Dạng dữ liệu của văn bản: plain dicts, lists, text and numbers; what equals its default is left out.

    Raises LookupError for a document of no known kind.
    """
    return {"type": kind_of(document).term, **_mapping(document)}


def to_json(document: AdministrativeDocument) -> str:
    """Văn bản dạng JSON, indented by two, with Vietnamese letters as they are and a line end at the end."""
    return json.dumps(to_mapping(document), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def to_yaml(document: AdministrativeDocument) -> str:
    """Văn bản dạng YAML 1.2: block style, one line for each text, an empty line before each list of the document.

    Text that YAML 1.1 or 1.2 could read as something else stands in double quotes.
    """
    from ruamel.yaml import YAML  # noqa: PLC0415 - heavy: only who writes YAML pays for it

    yaml = YAML()
    yaml.width = 1 << 30
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(_styled(to_mapping(document)), stream)
    return re.sub(r"\n(?=\w+:\n +-)", "\n\n", stream.getvalue())


def _mapping(node: object) -> dict[str, Data]:
    mapping = {field.name: _value(getattr(node, field.name)) for field in _ordered(type(node)) if _is_said(node, field)}
    if emphasis := getattr(node, "emphasis", ()):
        texts = (getattr(node, "heading", "") or getattr(node, "text", ""), *getattr(node, "paragraphs", ()))
        mapping["emphasis"] = [_emphasis(one, "\n".join(texts)) for one in emphasis]
    return mapping


def _emphasis(one: Emphasis, text: str) -> Data:
    """What is set apart, by its words: they stay right when the text is edited; `start` where they occur before."""
    words = text[one.start : one.end]
    looks = {name: _value(getattr(one, name)) for name in ("bold", "italic", "script") if getattr(one, name)}
    return {"words": words, **({} if text.find(words) == one.start else {"start": one.start}), **looks}


def _ordered(model: type) -> list[Field[object]]:
    """The fields of a dataclass in the order of reading."""
    first = next(_FIRST[ancestor] for ancestor in model.__mro__ if ancestor in _FIRST)
    last = next(_LAST[ancestor] for ancestor in model.__mro__ if ancestor in _LAST)
    places = {name: place for place, name in enumerate((*first, "", *last))}
    return sorted(fields(model), key=lambda field: places.get(field.name, places[""]))


def _is_said(node: object, field: Field[object]) -> bool:
    if (type(node), field.name) in _ALWAYS:
        return True
    default = field.default_factory() if field.default_factory is not MISSING else field.default
    return default is MISSING or getattr(node, field.name) != default


def _value(value: object) -> Data:
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    return _node(value)


def _node(node: object) -> Data:
    """A part of the document: in the short form where there is one, else as a mapping."""
    if isinstance(node, Row):
        return [_node(cell) for cell in node.cells]
    mapping = _mapping(node)
    if isinstance(node, Paragraph | Cell) and mapping.keys() <= {"text"}:
        return node.text
    return {"type": APPENDIX_TYPE, **mapping} if isinstance(node, Appendix) else mapping


def _styled(value: Data) -> object:
    """The data with its style for ruamel: quotes where they are needed, dates, emphasis and short rows on one line."""
    from ruamel.yaml.comments import CommentedMap, CommentedSeq  # noqa: PLC0415 - heavy, as in to_yaml
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString  # noqa: PLC0415 - as above

    if isinstance(value, str):
        plain = _PLAIN.fullmatch(value) and not _READ_OTHERWISE.fullmatch(value)
        return value if plain else DoubleQuotedScalarString(value)
    if isinstance(value, dict):
        mapping = CommentedMap((key, _styled(inner)) for key, inner in value.items())
        if all(type(inner) is int for inner in value.values()) or "words" in value:
            mapping.fa.set_flow_style()
        return mapping
    if not isinstance(value, list):
        return value
    styled: list[object] = []
    for inner in value:
        if _is_short_row(inner):
            row = CommentedSeq(DoubleQuotedScalarString(cell) for cell in inner)
            row.fa.set_flow_style()
            styled.append(row)
        else:
            styled.append(_styled(inner))
    return styled


def _is_short_row(value: Data) -> TypeGuard[list[str]]:
    """Whether this item of a list is a row of plain cells that fits on one line; only rows are lists inside lists."""
    if not isinstance(value, list) or not all(isinstance(cell, str) for cell in value):
        return False
    return sum(len(str(cell)) + len('"", ') for cell in value) <= _WIDEST_ROW
