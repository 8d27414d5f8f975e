"""One standard at the smaller sizes (PL1 V, footnote 1), or on a page that lies (PL1 I.2)."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qdgen.standards.standard import Look, SizeTriple, Standard


def sized(standard: Standard, triple: SizeTriple) -> Standard:
    """Nghị định ở một bộ cỡ chữ: `standard` whose looks all print at the sizes that go with `triple`.

    With the greatest triple nothing changes. With a smaller one every size that has a legal range goes down with it.
    Raises ValueError for a triple that `standard` does not have.
    """
    if triple not in standard.size_triples:
        message = f"{triple} is no size triple of {standard.name}"
        raise ValueError(message)
    if triple == standard.size_triples[0]:
        return standard
    looks = {name: _smaller(look) for name, look in standard.looks.items()}
    return replace(standard, looks=MappingProxyType(looks), size_triples=(triple,))


def _smaller(look: Look) -> Look:
    return replace(look, size=replace(look.size, used=look.size.low))


def turned(standard: Standard) -> Standard:
    """Nghị định trên trang ngang (PL1 I.2): `standard` on paper that lies; the margins stay at their sides."""
    page = standard.page
    return replace(standard, page=replace(page, width=page.height, height=page.width))
