"""Page numbers put where they belong: a centred PAGE field in the header, none in the footer or on the first page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from qdgen.ooxml.namespaces import VAL, R, W
from qdgen.ooxml.ordering import insert, switch
from qdgen.ooxml.section_mending import section_element

if TYPE_CHECKING:
    from qdgen.ooxml.anchors import Anchored
    from qdgen.ooxml.editing import Edit
    from qdgen.ooxml.mends import SetPageNumber

_PARAGRAPH, _HEADER, _REFERENCE = W + "p", W + "hdr", W + "headerReference"
_COUNTED = re.compile(r"\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_BLOCKS = frozenset({_PARAGRAPH, W + "tbl", W + "sdt"})


def set_page_number(edit: Edit, known: Anchored, mend: SetPageNumber) -> None:
    """Đặt số trang của một section, as SetPageNumber says. Raises SourceError when there is no such section."""
    main = edit.package.main
    section = section_element(edit.root(main), mend)
    facts = known.facts.sections[mend.section]
    shown = {header.pages: header.part for header in facts.headers}
    for footer in facts.footers:
        _clear(edit.root(footer.part))
    if "first" in shown:
        _clear(edit.root(shown["first"]))
    else:
        root = _new_header()
        etree.SubElement(root, _PARAGRAPH)
        _refer(section, "first", edit.add("header", main, root))
    if "default" in shown:
        root = edit.root(shown["default"])
        _clear(root)
    else:
        root = _new_header()
        _refer(section, "default", edit.add("header", main, root))
    _put(root, mend)
    if known.facts.even_and_odd_headers:
        even = edit.root(shown["even"]) if "even" in shown else _new_header()
        if "even" in shown:
            _clear(even)
        else:
            _refer(section, "even", edit.add("header", main, even))
        _put(even, mend)
    switch(section, "titlePg", on=True)


def _new_header() -> etree._Element:
    return etree.Element(_HEADER, nsmap={"w": W[1:-1], "r": R[1:-1]})


def _refer(section: etree._Element, pages: str, identifier: str) -> None:
    element = etree.Element(_REFERENCE)
    element.set(W + "type", pages)
    element.set(R + "id", identifier)
    insert(section, element)


def _clear(root: etree._Element) -> None:
    """Take away the paragraphs with page numbers; a story or a cell that has no other keeps one that is empty."""
    for paragraph in [one for one in root.iter(_PARAGRAPH) if _counts_pages(one)]:
        holder = paragraph.getparent()
        if holder is None:
            continue
        for element in list(paragraph):
            if element.tag != W + "pPr":
                paragraph.remove(element)
        blocks = [element for element in holder if element.tag in _BLOCKS]
        if len(blocks) > 1 and (blocks[-1] is not paragraph or blocks[-2].tag == _PARAGRAPH):
            holder.remove(paragraph)


def _counts_pages(paragraph: etree._Element) -> bool:
    words = [node.text or "" for node in paragraph.iter(W + "instrText")]
    words += [node.get(W + "instr", "") for node in paragraph.iter(W + "fldSimple")]
    said = _COUNTED.search(" ".join(words)) or _COUNTED.search("".join(words))
    return said is not None or next(paragraph.iter(W + "pgNum"), None) is not None


def _put(root: etree._Element, mend: SetPageNumber) -> None:
    """The number as the first paragraph of a header, in place of one that is empty."""
    first = next(iter(root), None)
    if first is not None and first.tag == _PARAGRAPH and not len(first.xpath("string(.)")) and not _drawn(first):
        root.remove(first)
    root.insert(0, _number(mend))


def _drawn(paragraph: etree._Element) -> bool:
    return any(next(paragraph.iter(W + name), None) is not None for name in ("drawing", "pict", "object"))


def _number(mend: SetPageNumber) -> etree._Element:
    paragraph = etree.Element(_PARAGRAPH, nsmap={"w": W[1:-1]})
    properties = etree.SubElement(paragraph, W + "pPr")
    for name, values in (
        ("spacing", {"before": "0", "after": "0", "line": "240", "lineRule": "auto"}),
        ("ind", {"left": "0", "right": "0", "firstLine": "0"}),
        ("jc", {"val": "center"}),
    ):
        element = etree.SubElement(properties, W + name)
        for attribute, value in values.items():
            element.set(W + attribute, value)
    properties.append(_look(mend))
    for kind in ("begin", "PAGE", "separate", "2", "end"):
        run = etree.SubElement(paragraph, W + "r")
        run.append(_look(mend))
        if kind == "PAGE":
            etree.SubElement(run, W + "instrText").text = kind
        elif kind == "2":
            etree.SubElement(run, W + "t").text = kind
        else:
            etree.SubElement(run, W + "fldChar").set(W + "fldCharType", kind)
    return paragraph


def _look(mend: SetPageNumber) -> etree._Element:
    """The look of the number: upright, not bold, black, whatever the styles say."""
    look = etree.Element(W + "rPr")
    fonts = etree.SubElement(look, W + "rFonts")
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(W + name, mend.font)
    for name in ("b", "i"):
        etree.SubElement(look, W + name).set(VAL, "0")
    etree.SubElement(look, W + "color").set(VAL, "auto")
    for name in ("sz", "szCs"):
        etree.SubElement(look, W + name).set(VAL, str(round(mend.size * 2)))
    etree.SubElement(look, W + "u").set(VAL, "none")
    return look
