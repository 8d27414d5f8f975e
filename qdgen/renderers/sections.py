"""Sections of one rendered part: a page that lies for a wide table, and nothing that touches where it must not."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from qdgen.renderers.parts import DOCUMENT, W
from qdgen.renderers.tables import LANDSCAPE
from qdgen.standards.sizing import turned

_HEAD_OF_AN_APPENDIX = frozenset({"QDAppendix", "QDAppendixTitle", "QDReference", "QDRule", "QDSignatureInformation"})
_BEHIND_SPACING = frozenset({"ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr"})

if TYPE_CHECKING:
    from qdgen.renderers.parts import Parts
    from qdgen.standards.standard import Standard


def arranged(package: Parts, standard: Standard) -> None:
    """Sắp xếp các bảng: changes `package` in place.

    Tables that follow each other are kept apart (Word would join them), the text does not end in a table, and each
    table that is too wide for an upright page gets a section of its own on a page that lies, with its page number.
    Where the text ends in such a table, the signature lies with it.
    """
    body = package.tree(DOCUMENT).find(f"{W}body")
    if body is None:
        return
    for table in body.findall(f"{W}tbl"):
        following = table.getnext()
        if following is None or following.tag != f"{W}p":
            table.addnext(_break())
        style = table.find(f"{W}tblPr/{W}tblStyle")
        if style is not None and style.get(f"{W}val") == "QDTable":
            _gap_before(table, standard)
    for table in body.findall(f"{W}tbl"):
        properties = table.find(f"{W}tblPr")
        mark = table.find(f"{W}tblPr/{W}tblDescription")
        if properties is not None and mark is not None and mark.get(f"{W}val") == LANDSCAPE:
            properties.remove(mark)
            _lay(body, table, standard)


def _gap_before(table: etree._Element, standard: Standard) -> None:
    """A table has no space of its own above it: the paragraph before leaves the gap between paragraphs."""
    before = table.getprevious()
    properties = None if before is None or before.tag != f"{W}p" else before.find(f"{W}pPr")
    if properties is None or properties.find(f"{W}spacing") is not None:
        return
    spacing = etree.Element(f"{W}spacing", {f"{W}after": str(standard.body.gap.twips)})
    behind = next((child for child in properties if etree.QName(child).localname in _BEHIND_SPACING), None)
    if behind is None:
        properties.append(spacing)
    else:
        behind.addprevious(spacing)


def _break() -> etree._Element:
    paragraph = etree.Element(f"{W}p")
    etree.SubElement(etree.SubElement(paragraph, f"{W}pPr"), f"{W}pStyle").set(f"{W}val", "QDBreak")
    return paragraph


def _lay(body: etree._Element, table: etree._Element, standard: Standard) -> None:
    """Puts `table` into a lying section: what stands before it ends a section, what follows begins another."""
    last = body[-1]
    before = table.getprevious()
    after = table.getnext()
    if before is not None and all(_of_the_head(element) for element in before.itersiblings(preceding=True)):
        before = None if _of_the_head(before) else before  # an appendix that is only a table lies with its title
    if before is not None and before.find(f"{W}pPr/{W}sectPr") is None:
        if before.tag != f"{W}p":
            before = _break()
            table.addprevious(before)
        _end_section(before, deepcopy(last))
        _continue(last)
    following = list(table.itersiblings())[:-1]
    if following and all(_is_closing(element) or not "".join(element.itertext()).strip() for element in following):
        _turn(last, standard)  # the signature lies with the table: on a page of its own it would stand alone
        for element in filter(_is_closing, following):
            _widen(element, turned(standard).page.text_width.twips)
        return
    lying = deepcopy(last)
    _turn(lying, standard)
    if after is None or "".join(after.itertext()).strip():
        after = _break()
        table.addnext(after)
    _end_section(after, lying)
    _continue(last)


def _is_closing(element: etree._Element) -> bool:
    style = element.find(f"{W}tblPr/{W}tblStyle")
    return style is not None and style.get(f"{W}val") == "QDClosing"


def _widen(table: etree._Element, whole: int) -> None:
    """The columns of a table in the shares that they have, together `whole` twips."""
    columns = table.findall(f"{W}tblGrid/{W}gridCol")
    before = sum(int(column.get(f"{W}w", "0")) for column in columns)
    for element in (*table.findall(f"{W}tblPr/{W}tblW"), *columns, *table.findall(f"{W}tr/{W}tc/{W}tcPr/{W}tcW")):
        if before and element.get(f"{W}type", "dxa") == "dxa":
            element.set(f"{W}w", str(round(int(element.get(f"{W}w", "0")) * whole / before)))


def _of_the_head(element: etree._Element) -> bool:
    style = element.find(f"{W}pPr/{W}pStyle")
    return element.tag == f"{W}p" and style is not None and style.get(f"{W}val") in _HEAD_OF_AN_APPENDIX


def _end_section(paragraph: etree._Element, section: etree._Element) -> None:
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    for keep in properties.findall(f"{W}keepNext"):
        properties.remove(keep)
    properties.append(section)


def _continue(section: etree._Element) -> None:
    """A section that goes on: its pages are counted on, and its first page shows its number."""
    for tag in ("titlePg",):
        for element in section.findall(f"{W}{tag}"):
            section.remove(element)
    for numbering in section.findall(f"{W}pgNumType"):
        numbering.attrib.pop(f"{W}start", None)


def _turn(section: etree._Element, standard: Standard) -> None:
    for size in section.findall(f"{W}pgSz"):
        size.set(f"{W}w", str(standard.page.height.twips))
        size.set(f"{W}h", str(standard.page.width.twips))
        size.set(f"{W}orient", "landscape")
