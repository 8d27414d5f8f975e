"""The page of a template of one's own: what is computed for a document is computed for that page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.renderers.parts import DOCUMENT, Parts, W
from qdgen.standards.standard import TWIPS_PER_POINT, Allowed, Mm, Pt

if TYPE_CHECKING:
    from lxml import etree

    from qdgen.standards.standard import Page, Standard

_NEAR = 0.05  # millimetres: less than a twip of rounding on both sides


def on_page_of(template: bytes, standard: Standard) -> Standard:
    """Nghị định trên trang của mẫu: `standard` with the paper and the margins of the template's last section.

    Margins outside the legal range are the template author's business here; a check of the document finds them.
    """
    section = Parts(template).tree(DOCUMENT).find(f"{W}body/{W}sectPr")
    if section is None:
        return standard
    page = standard.page
    own = replace(
        page,
        width=_length(section, "pgSz", "w") or page.width,
        height=_length(section, "pgSz", "h") or page.height,
        top=_used(page.top, _length(section, "pgMar", "top")),
        bottom=_used(page.bottom, _length(section, "pgMar", "bottom")),
        left=_used(page.left, _length(section, "pgMar", "left")),
        right=_used(page.right, _length(section, "pgMar", "right")),
    )
    same = all(abs(mine - its) < _NEAR for mine, its in zip(_sizes(own), _sizes(page), strict=True))
    return standard if same else replace(standard, page=own)


def _sizes(page: Page) -> tuple[Mm, ...]:
    return (page.width, page.height, page.top.used, page.bottom.used, page.left.used, page.right.used)


def _length(section: etree._Element, element: str, name: str) -> Mm | None:
    found = section.find(f"{W}{element}")
    value = "" if found is None else found.get(f"{W}{name}", "")
    return Pt(int(value) / TWIPS_PER_POINT).mm if value.lstrip("-").isdigit() else None


def _used(allowed: Allowed[Mm], value: Mm | None) -> Allowed[Mm]:
    if value is None:
        return allowed
    length = Mm(abs(value))
    return replace(allowed, low=Mm(min(allowed.low, length)), high=Mm(max(allowed.high, length)), used=length)
