"""The types of document: one file each, with its dataclass and its `KIND`, found by walking this package."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from qdgen.kinds.kind import Kind

if TYPE_CHECKING:
    from qdgen.model.document import AdministrativeDocument


@cache
def kinds() -> tuple[Kind, ...]:
    """Các loại văn bản: every kind that has a module here, by key."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    found = (getattr(module, "KIND", None) for module in modules)
    return tuple(sorted((kind for kind in found if isinstance(kind, Kind)), key=lambda kind: kind.key))


def kind_of(document: AdministrativeDocument) -> Kind:
    """Loại của một văn bản. Raises LookupError for a document of no known kind."""
    for kind in kinds():
        if kind.model is type(document):
            return kind
    message = f"{type(document).__name__} is no known kind of document"
    raise LookupError(message)
