"""Sections: paper, margins, page numbers, and which header and footer belong to which pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from qdgen.ooxml.facts import PageKind, SectionFacts
from qdgen.ooxml.measures import is_on, twips, whole
from qdgen.ooxml.namespaces import VAL, R, W
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

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
    sizes = _child(element, "pgSz")
    margins = _child(element, "pgMar")
    numbers = _child(element, "pgNumType")
    width, height = _mm(sizes, "w"), _mm(sizes, "h")
    turned = sizes is not None and sizes.get(W + "orient") == "landscape"
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
        landscape=turned if width is None or height is None else width > height,
        title_page=_flag(element, "titlePg"),
        number_start=None if numbers is None else whole(numbers.get(W + "start")),
        number_format="decimal" if numbers is None else numbers.get(W + "fmt", "decimal"),
        start=_value(element, "type") or "nextPage",
        columns=_columns(_child(element, "cols")),
        vertical_align=_value(element, "vAlign") or "top",
    )


def _child(element: etree._Element | None, name: str) -> etree._Element | None:
    return None if element is None else element.find(W + name)


def _mm(element: etree._Element | None, name: str) -> Mm | None:
    length = None if element is None else twips(element.get(W + name))
    return None if length is None else Mm(abs(length.mm))


def _value(element: etree._Element | None, name: str) -> str:
    child = _child(element, name)
    return "" if child is None else child.get(VAL, "")


def _flag(element: etree._Element | None, name: str) -> bool:
    child = _child(element, name)
    return child is not None and is_on(child.get(VAL))


def _columns(element: etree._Element | None) -> int:
    return 1 if element is None else max(whole(element.get(W + "num")) or 1, 1)
