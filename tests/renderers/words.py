"""What a .docx says and how it is made, read straight from its markup: parts, paragraphs, cells, properties."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from lxml import etree

from qdgen.renderers.parts import DOCUMENT, W

if TYPE_CHECKING:
    from collections.abc import Iterator

DC = "{http://purl.org/dc/elements/1.1/}"


def parts(data: bytes) -> dict[str, bytes]:
    """Part names to bytes."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def tree(data: bytes, part: str = DOCUMENT) -> etree._Element:
    """The markup of one part."""
    return etree.fromstring(parts(data)[part])


def stories(data: bytes) -> list[etree._Element]:
    """The document, then its headers and footers by name."""
    names = [name for name in sorted(parts(data)) if name.startswith(("word/header", "word/footer"))]
    return [tree(data, name) for name in (DOCUMENT, *names)]


def words(element: etree._Element) -> str:
    """The text of a paragraph or of anything else: a tab is a tab, a no-break space a space."""
    found = []
    for one in element.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}cr"):
        if one.tag == f"{W}t":
            found.append(one.text or "")
        elif above(one).tag == f"{W}r":
            found.append("\t" if one.tag == f"{W}tab" else "\n")
    return plain("".join(found))


def above(element: etree._Element) -> etree._Element:
    """The element that holds this one."""
    found = element.getparent()
    assert found is not None
    return found


def below(element: etree._Element, path: str) -> etree._Element:
    """The element at `path`, written without prefixes; it must be there."""
    found = element.find("/".join(f"{W}{step}" for step in path.split("/")))
    assert found is not None
    return found


def plain(text: str) -> str:
    """A text with ordinary spaces."""
    return text.replace("\u00a0", " ")


def paragraphs(data: bytes) -> list[str]:
    """The words of every paragraph of the document, its headers and footers."""
    return [words(paragraph) for story in stories(data) for paragraph in story.iter(f"{W}p")]


def styled(data: bytes, style: str) -> list[str]:
    """The words of the document's paragraphs in one style, by its id."""
    return [words(paragraph) for paragraph in in_style(tree(data), style)]


def in_style(root: etree._Element, style: str) -> Iterator[etree._Element]:
    """The paragraphs in one style."""
    for paragraph in root.iter(f"{W}p"):
        if value(paragraph, "pPr/pStyle") == style:
            yield paragraph


def value(element: etree._Element, path: str) -> str:
    """The w:val at `path`, written without prefixes; empty when there is none."""
    found = element.find("/".join(f"{W}{step}" for step in path.split("/")))
    return "" if found is None else found.get(f"{W}val", "")


def core(data: bytes) -> dict[str, str]:
    """The core properties by name."""
    return {etree.QName(one).localname: one.text or "" for one in tree(data, "docProps/core.xml")}
