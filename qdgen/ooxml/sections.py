"""Sections: paper, margins, page numbers, and which header and footer belong to which pages."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, cast

from qdgen.ooxml.facts import PageKind, SectionFacts
from qdgen.ooxml.measures import is_on, twips, whole
from qdgen.ooxml.namespaces import VAL, R, W
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, Literal

    from lxml import etree

_STORIES: dict[str, Literal["header", "footer"]] = {W + "headerReference": "header", W + "footerReference": "footer"}
_PAGES = frozenset({"default", "first", "even"})


class Reference(NamedTuple):
    """Chỗ gọi đầu trang hoặc chân trang: which pages of a section show the part that a relationship leads to."""

    story: Literal["header", "footer"]
    pages: PageKind
    relationship: str


def section_elements(root: etree._Element) -> list[etree._Element]:
    """Các section của văn bản: the `w:sectPr` of a main part in order; not those of text boxes and tracked changes."""
    found = []
    for element in root.iter(W + "sectPr"):
        parent = element.getparent()
        outside = next(element.iterancestors(W + "txbxContent"), None) is None
        if parent is not None and parent.tag in {W + "pPr", W + "body"} and outside:
            found.append(element)
    return found


def references(element: etree._Element) -> Iterator[Reference]:
    """Đầu trang và chân trang mà một section gọi, in the order of the file."""
    for child in element:
        story = _STORIES.get(str(child.tag))
        pages = child.get(W + "type", "default")
        if story and pages in _PAGES:
            yield Reference(story, cast("PageKind", pages), child.get(R + "id", ""))


def read_section(element: etree._Element | None, index: int) -> SectionFacts:
    """Đọc một section: its `w:sectPr` (None when the file has none) and place to its facts, without its headers.

    Lengths the file does not say are None; a margin below zero, which Word holds whatever stands in the header, is
    given as a length.
    """
    stated: dict[Any, etree._Element | Mapping[str, str]] = {}
    for child in () if element is None else element:
        stated.setdefault(child.tag, child)
    sizes, margins, numbers = (
        stated.get(_SIZES, _NOTHING),
        stated.get(_MARGINS, _NOTHING),
        stated.get(_NUMBERS, _NOTHING),
    )
    width, height = _mm(sizes, "w"), _mm(sizes, "h")
    return SectionFacts(
        index=index,
        width=width,
        height=height,
        top=_mm(margins, "top"),
        bottom=_mm(margins, "bottom"),
        left=_mm(margins, "left"),
        right=_mm(margins, "right"),
        gutter=_mm(margins, "gutter") or Mm(0),
        header_distance=_mm(margins, "header"),
        footer_distance=_mm(margins, "footer"),
        landscape=sizes.get(W + "orient") == "landscape" if width is None or height is None else width > height,
        title_page=W + "titlePg" in stated and is_on(stated[W + "titlePg"].get(VAL)),
        number_start=whole(numbers.get(W + "start")),
        number_format=numbers.get(W + "fmt", "decimal"),
        start=stated.get(W + "type", _NOTHING).get(VAL) or "nextPage",
        columns=max(whole(stated.get(W + "cols", _NOTHING).get(W + "num")) or 1, 1),
        vertical_align=stated.get(W + "vAlign", _NOTHING).get(VAL) or "top",
    )


def _mm(element: etree._Element | Mapping[str, str], name: str) -> Mm | None:
    length = twips(element.get(W + name))
    return None if length is None else Mm(abs(length.mm))


_SIZES, _MARGINS, _NUMBERS = W + "pgSz", W + "pgMar", W + "pgNumType"
_NOTHING: Mapping[str, str] = MappingProxyType({})
