"""What stays together on a page: the signature never stands alone, so the end of the text comes with it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from lxml import etree

from qdgen.layout.breaking import break_lines
from qdgen.layout.metrics import Face
from qdgen.renderers.parts import DOCUMENT, W

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.renderers.parts import Parts
    from qdgen.standards.standard import Standard

LEAST_LINES = 2  # of the text that come to the next page with the signature
MOST_PARAGRAPHS = 4
LONG = 8  # lines; a longer paragraph is not kept with what follows
LONGEST_LEAD = 300  # signs, four lines; a longer paragraph that were kept would move to the next page as a whole
ENDINGS = frozenset('.;,!?…”")')  # a paragraph that ends otherwise announces what follows
BODY_STYLES = frozenset({"QDArticle", "QDClause", "QDPoint", "QDDash", "QDPlus", "QDParagraph"})


def signature_kept(package: Parts, standard: Standard, *, longest: int = LONG) -> bool:
    """Giữ khối ký với phần cuối văn bản: changes `package` in place; gives whether two lines come along for certain.

    The paragraphs and table rows before the first closing table are kept with what follows, as many as it takes to have
    two lines, and so are several closing tables with each other. A paragraph of more than `longest` lines is left
    alone: it would leave the page before half empty, and `stretching` sees to it.
    """
    closing = [table for table in package.tree(DOCUMENT).iter(f"{W}tbl") if _style(table) == "QDClosing"]
    for element in _with_siblings(closing):
        _keep_all(element)
    return _keep_before(closing[0], standard, longest) if closing else True


def _with_siblings(closing: Sequence[etree._Element]) -> Iterator[etree._Element]:
    """All closing tables but the last, and what stands between them."""
    for table, following in pairwise(closing):
        yield table
        for element in table.itersiblings():
            if element is following:
                break
            yield element


def leads_kept(package: Parts) -> None:
    """Giữ dòng dẫn với phần sau: a line that announces what follows (`như sau:`) stays with it; in place."""
    body = package.tree(DOCUMENT).find(f"{W}body")
    for paragraph in body.findall(f"{W}p") if body is not None else ():
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        words = "".join(text.text or "" for text in paragraph.iter(f"{W}t")).rstrip()
        announces = 0 < len(words) <= LONGEST_LEAD and words[-1] not in ENDINGS
        if announces and style is not None and style.get(f"{W}val") in BODY_STYLES:
            _keep(paragraph)


def _keep_before(closing: etree._Element, standard: Standard, longest: int) -> bool:
    lines = 0
    before = closing.getprevious()
    for _ in range(MOST_PARAGRAPHS):
        if before is None or lines >= LEAST_LINES or before.find(f"{W}pPr/{W}sectPr") is not None:
            break
        if before.tag == f"{W}tbl":
            if _style(before) != "QDTable":
                break
            for row in before.findall(f"{W}tr")[-LEAST_LINES:]:
                _keep_all(row)
                lines += 1
        else:
            words = "".join(text.text or "" for text in before.iter(f"{W}t"))
            more = _lines(words, standard) if words else 0
            if more > longest:
                break
            _keep(before)
            lines += more
        before = before.getprevious()
    return lines >= LEAST_LINES


def _style(table: etree._Element) -> str:
    style = table.find(f"{W}tblPr/{W}tblStyle")
    return "" if style is None else style.get(f"{W}val", "")


def _keep_all(element: etree._Element) -> None:
    for paragraph in element.iter(f"{W}p"):
        _keep(paragraph)


def _keep(paragraph: etree._Element) -> None:
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    if properties.find(f"{W}keepNext") is None:
        place = 1 if properties.find(f"{W}pStyle") is not None else 0
        properties.insert(place, etree.Element(f"{W}keepNext"))


def _lines(text: str, standard: Standard) -> int:
    size = standard.looks["body"].size.used
    room = standard.page.text_width.pt
    return len(break_lines(text, Face.REGULAR, size, room=room, first_indent=standard.body.first_line.pt))
