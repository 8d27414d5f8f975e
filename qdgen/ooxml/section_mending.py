"""Paper, margins and page counting of a section, written into its properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from qdgen.errors import Fault, SourceError
from qdgen.ooxml.mends import SetMargins, SetNumberStart, SetPaper, SetTitlePage
from qdgen.ooxml.namespaces import W
from qdgen.ooxml.ordering import child, insert, switch
from qdgen.ooxml.sections import section_elements

if TYPE_CHECKING:
    from qdgen.ooxml.mends import SetPageNumber

SectionMend = SetMargins | SetPaper | SetTitlePage | SetNumberStart
_SIDES = ("top", "bottom", "left", "right", "header", "gutter")
# What Word takes for a margin that a file leaves out.
_WORD_MARGINS = {"top": 1440, "right": 1440, "bottom": 1440, "left": 1440, "header": 720, "footer": 720, "gutter": 0}


def section_element(root: etree._Element, mend: SectionMend | SetPageNumber) -> etree._Element:
    """Thuộc tính của section: the `w:sectPr` a mend is for, made when the file has none at all.

    Raises SourceError when there is no such section.
    """
    elements = section_elements(root)
    body = root.find(W + "body")
    if not elements and body is not None:
        elements = [etree.SubElement(body, W + "sectPr")]
    if not 0 <= mend.section < len(elements):
        raise SourceError(Fault(message=f"Không tìm thấy phần (section) số {mend.section} để sửa."))
    return elements[mend.section]


def mend_section(element: etree._Element, mend: SectionMend) -> None:
    """Sửa thuộc tính section: a `w:sectPr` as the mend says."""
    match mend:
        case SetMargins():
            margins = child(element, "pgMar")
            for side in _SIDES:
                length = getattr(mend, side)
                if length is not None:
                    margins.set(W + side, str(length.twips))
            for side, twips in _WORD_MARGINS.items():
                if margins.get(W + side) is None:
                    margins.set(W + side, str(twips))
        case SetPaper():
            paper = child(element, "pgSz")
            paper.attrib.pop(W + "code", None)
            paper.attrib.pop(W + "orient", None)
            paper.set(W + "w", str(mend.width.twips))
            paper.set(W + "h", str(mend.height.twips))
            if mend.width > mend.height:
                paper.set(W + "orient", "landscape")
        case SetTitlePage():
            switch(element, "titlePg", on=mend.on)
        case SetNumberStart():
            _start(element, mend.start)


def _start(element: etree._Element, start: int | None) -> None:
    known = element.find(W + "pgNumType")
    if start is not None:
        numbers = insert(element, etree.Element(W + "pgNumType")) if known is None else known
        numbers.set(W + "start", str(start))
    elif known is not None:
        known.attrib.pop(W + "start", None)
