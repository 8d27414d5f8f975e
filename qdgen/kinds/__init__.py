"""The types of document: a file each, with its dataclass and its `KIND` (or several `KINDS`), found by walking here."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from qdgen.kinds.kind import Kind
from qdgen.standards.nd30 import ABBREVIATIONS
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from qdgen.model.document import AdministrativeDocument


@cache
def kinds() -> tuple[Kind, ...]:
    """Các loại văn bản: every kind that a module here has, by key."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    found = [getattr(module, "KIND", None) for module in modules]
    found += [kind for module in modules for kind in getattr(module, "KINDS", ())]
    return tuple(sorted((kind for kind in found if isinstance(kind, Kind)), key=lambda kind: kind.key))


def kind_of(document: AdministrativeDocument) -> Kind:
    """Loại của một văn bản. Raises LookupError for a document of no known kind."""
    for kind in kinds():
        if kind.model is type(document):
            return kind.of_type(getattr(document, "type", kind.term)) if kind.general else kind
    message = f"{type(document).__name__} is no known kind of document"
    raise LookupError(message)


def kind_named(term: str) -> Kind | None:
    """Loại văn bản theo tên: `báo cáo`, `QUYẾT ĐỊNH`, however written; None for a name that the decree does not have.

    A type of Đ.7 without a form of its own is the general kind under that name.
    """
    words = fold(term.strip())
    own = next((kind for kind in kinds() if fold(kind.term) == words), None)
    known = next((name for name in ABBREVIATIONS if fold(name) == words), None)
    return own if own or not known else general_kind().of_type(known)


def terms() -> tuple[str, ...]:
    """Tên các loại văn bản đọc và viết được: types with a form of their own, then all others that Đ.7 abbreviates."""
    own = tuple(kind.term for kind in kinds() if not kind.general)
    return (*own, *(term for term in ABBREVIATIONS if term not in own))


def general_kind() -> Kind:
    """Loại chung: the form of every type that has none of its own (PL3 Mẫu 1.4)."""
    return next(kind for kind in kinds() if kind.general)
