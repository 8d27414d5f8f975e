"""What the decree prints in capitals, typed otherwise: the page changes it, so it is said."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from qdgen.errors import Remark
from qdgen.kinds.decision import Decision
from qdgen.location import Location
from qdgen.model import (
    Appendix,
    ArticleSection,
    Capacity,
    Chapter,
    Issuer,
    Part,
    Section,
    Signatory,
    Subsection,
)
from qdgen.readers.mappings.vocabulary import term
from qdgen.vietnamese.capitals import upper

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qdgen.model.document import AdministrativeDocument
    from qdgen.readers.typed.lines import Line

KIND: Final = "capitals"

_PRINTED_IN_CAPITALS: Mapping[type, tuple[str, ...]] = MappingProxyType(
    {
        Issuer: ("parent", "name"),
        Decision: ("authority",),
        Part: ("heading",),
        Chapter: ("heading",),
        ArticleSection: ("heading",),
        Subsection: ("heading",),
        Section: ("heading",),
        Appendix: ("title",),
        Signatory: ("title",),
        Capacity: ("holder",),
    }
)
"""Chữ in hoa (PL1 II.2, II.7, V.6, V.9): for each part its fields that the page prints in capitals."""


def small_letters(part: object) -> tuple[Remark, ...]:
    """Lưu ý về chữ in hoa: one for each field of a part that is printed in capitals and has small letters.

    `location.path` is the field's name; the line and the rest of the path are the caller's to tell.
    """
    found = []
    for name in _PRINTED_IN_CAPITALS.get(type(part), ()):
        words = getattr(part, name)
        if words != upper(words):
            named = term(type(part), name)
            message = f"{named[:1].upper()}{named[1:]} được in hoa trên văn bản."
            place = Location(path=name)
            found.append(Remark(message=message, location=place, before=words, after=upper(words), kind=KIND))
    return tuple(found)


def capital_remarks(document: AdministrativeDocument, source: str, lines: Sequence[Line] = ()) -> tuple[Remark, ...]:
    """Lưu ý về tên cơ quan và dòng thẩm quyền in hoa, of a plain text: each with the line that has the words."""
    return tuple(
        Remark(
            message=remark.message,
            location=Location(source=source, line=_line_of(remark.before, lines)),
            before=remark.before,
            after=remark.after,
            kind=KIND,
        )
        for part in (document.issuer, document)
        for remark in small_letters(part)
    )


def _line_of(words: str, lines: Sequence[Line]) -> int | None:
    """The first line that has the words, or begins them, where a name fills two lines."""
    return next((line.at for line in lines if line.text and (words in line.full or words.startswith(line.full))), None)
