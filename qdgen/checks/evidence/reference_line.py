"""The "Kèm theo" line of what is issued with a document: the document it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import called
from qdgen.checks.evidence.issued import Issued, read_issued
from qdgen.checks.line import key_of
from qdgen.checks.once import once
from qdgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject

_TYPES = "|".join(sorted((*ND30.abbreviations, *ND30.unabbreviated), key=len, reverse=True))
_REFERENCE = re.compile(rf"kèm theo\s+(?P<type>{_TYPES})\b", re.IGNORECASE)
_ISSUER = re.compile(r"\bcủa\s+(?P<issuer>[^)]+?)\s*\)?\s*\.?$")
_BY_KEY = {key_of(name): name for name in (*ND30.abbreviations, *ND30.unabbreviated)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Dòng kèm theo: type, number and date, and issuer as they stand in it; empty where they are blank."""

    term: str
    issued: Issued
    issuer: str


def read_reference(text: str) -> Reference:
    """Đọc một dòng "Kèm theo"."""
    found = _REFERENCE.search(text)
    whose = _ISSUER.search(text)
    issuer = whose["issuer"].strip(" .…_") if whose else ""
    return Reference(
        term=_BY_KEY[key_of(found["type"])] if found else "",
        issued=read_issued(text),
        issuer=issuer,
    )


def reference_form(subject: Subject) -> str:
    """Dòng "Kèm theo" còn để trống của văn bản chính, as an advice shows it."""
    name = called(subject.main) if subject.main.kind == "main" else "..."
    return f"(Kèm theo {name} số ... ngày ... tháng ... năm ... của ...)"


@once
def references(subject: Subject) -> tuple[tuple[Line, Reference], ...]:
    """Các dòng "Kèm theo" nói về văn bản chính; not those that name a plan or a regulation of the same file."""
    return tuple(_references(subject))


def _references(subject: Subject) -> Iterator[tuple[Line, Reference]]:
    main = subject.main
    if main.kind != "main" or not main.term:
        return
    between = {piece.term for piece in subject.pieces[1:] if piece.kind == "attached"}
    for piece in subject.pieces[1:]:
        line = piece.one("reference")
        if line is None:
            continue
        reference = read_reference(piece.text("reference"))
        if reference.term == main.term or reference.term not in between:
            yield line, reference
