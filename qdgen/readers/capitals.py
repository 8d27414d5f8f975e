"""Headings that the decree prints in capitals, typed otherwise: the page changes them, so it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.errors import Remark
from qdgen.kinds.printed import Role, body_lines
from qdgen.location import Location
from qdgen.model.annex import Appendix
from qdgen.model.body import Body
from qdgen.vietnamese.capitals import upper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.model.document import AdministrativeDocument

CAPITAL_ROLES = frozenset(
    {Role.SECTION, Role.PART_HEADING, Role.CHAPTER_HEADING, Role.ARTICLE_SECTION_HEADING, Role.SUBSECTION_HEADING}
)


def capital_remarks(document: AdministrativeDocument, source: str) -> tuple[Remark, ...]:
    """Lưu ý về chữ in hoa: a remark for each heading of `document` that is printed in capitals (PL1 V.6, V.9)."""
    return tuple(
        Remark(
            message="Tiêu đề này được in hoa trên văn bản.",
            location=Location(source=source),
            before=text,
            after=upper(text),
        )
        for text in _headings(document)
        if text != upper(text)
    )


def _headings(document: AdministrativeDocument) -> Iterator[str]:
    yield document.issuer.parent
    yield document.issuer.name
    yield getattr(document, "authority", "")
    for body in (document, *document.annexes):
        if isinstance(body, Appendix):
            yield body.title
        if isinstance(body, Body):
            for line in body_lines(body):
                if line.role in CAPITAL_ROLES:
                    yield line.text
    for signatory in (document.signatory, *document.co_signatories):
        yield signatory.title
        for capacity in signatory.capacities:
            yield capacity.holder
