"""Tracked changes settled before a document is read: all accepted, or all refused, as Word would do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from qdgen.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

Settling: TypeAlias = Literal["accept", "reject"]
"""Cách xử lý thay đổi đang theo dõi: nhận hết, hoặc từ chối hết."""

_ADDED = frozenset({W + "ins", W + "moveTo"})
_REMOVED = frozenset({W + "del", W + "moveFrom"})
_PARAGRAPH, _PROPERTIES, _RUN_PROPERTIES, _SECTION = W + "p", W + "pPr", W + "rPr", W + "sectPr"
_TABLE, _ROW, _ROW_PROPERTIES = W + "tbl", W + "tr", W + "trPr"
_CELL = W + "tc"
_CELL_GONE = {"accept": W + "cellDel", "reject": W + "cellIns"}
_DELETED_TEXT = {W + "delText": W + "t", W + "delInstrText": W + "instrText"}
_FORMERLY = {W + "pPrChange": _PROPERTIES, W + "rPrChange": _RUN_PROPERTIES}
_KEPT = frozenset({_RUN_PROPERTIES, _SECTION})
"""What stands in the properties of a paragraph and is not among those that a change of them tells."""


def settle(root: etree._Element, settling: Settling) -> None:
    """Xử lý mọi thay đổi đang theo dõi của một thành phần: changes `root` itself.

    Accepted, what was inserted stays and what was deleted goes; refused, the other way round, and the former looks of
    paragraphs and text come back. A paragraph whose mark goes is joined with the next one; a row or a cell that goes is
    gone, and with the last of them the row and the table that held it.
    """
    gone, back = (_REMOVED, _ADDED) if settling == "accept" else (_ADDED, _REMOVED)
    if settling == "reject":
        _restore_looks(root)
    _remove_rows(root, gone)
    _remove_cells(root, _CELL_GONE[settling])
    marked = [paragraph for paragraph in root.iter(_PARAGRAPH) if _has_mark(paragraph, gone)]
    for element in [*root.iter(*gone)]:
        if _holds_content(element):
            _remove(element)
    if settling == "reject":
        for element in [*root.iter(*back)]:
            _unwrap(element)
        for element in root.iter(*_DELETED_TEXT):
            element.tag = _DELETED_TEXT[str(element.tag)]
    for paragraph in marked:
        _join_with_next(paragraph)


def _children(element: etree._Element, name: str) -> list[etree._Element]:
    properties = next(element.iterchildren(name), None)
    return [] if properties is None else list(properties)


def _has_mark(paragraph: etree._Element, kinds: frozenset[str]) -> bool:
    """Whether the mark at the end of a paragraph is one of these changes."""
    for child in _children(paragraph, _PROPERTIES):
        if child.tag == _RUN_PROPERTIES:
            return any(change.tag in kinds for change in child)
    return False


def _holds_content(element: etree._Element) -> bool:
    """Whether a change is wrapped round content; those of a paragraph mark or a row are empty flags in properties."""
    parent = element.getparent()
    return parent is not None and parent.tag not in {_RUN_PROPERTIES, _ROW_PROPERTIES}


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _remove_rows(root: etree._Element, gone: frozenset[str]) -> None:
    for row in [*root.iter(_ROW)]:
        if any(child.tag in gone for child in _children(row, _ROW_PROPERTIES)):
            _remove(row)


def _remove_cells(root: etree._Element, gone: str) -> None:
    """Remove cells, then rows and tables of which nothing is left."""
    for flag in [*root.iter(gone)]:
        properties = flag.getparent()
        cell = None if properties is None else properties.getparent()
        if cell is None or cell.tag != _CELL:
            continue
        row, table, *_ = [*cell.iterancestors(_ROW, _TABLE), None, None]
        _remove(cell)
        for holder in (row, table):
            if holder is not None and next(holder.iter(_CELL), None) is None:
                _remove(holder)


def _unwrap(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None or not _holds_content(element):
        return
    at = parent.index(element)
    parent[at : at + 1] = list(element)


def _join_with_next(paragraph: etree._Element) -> None:
    """What a paragraph holds goes to the front of the next one, whose looks the whole then has."""
    parent = paragraph.getparent()
    if parent is None or any(child.tag == _SECTION for child in _children(paragraph, _PROPERTIES)):
        return
    content = [child for child in paragraph if child.tag != _PROPERTIES]
    following = paragraph.getnext()
    while following is not None and following.tag != _PARAGRAPH and not len(following):
        following = following.getnext()  # bookmarks and other marks between paragraphs
    if following is not None and following.tag == _PARAGRAPH:
        at = 1 if len(following) and following[0].tag == _PROPERTIES else 0
        following[at:at] = content
        parent.remove(paragraph)
    elif not content:
        parent.remove(paragraph)


def _restore_looks(root: etree._Element) -> None:
    for change in [*root.iter(*_FORMERLY)]:
        properties = change.getparent()
        tag: Any = change.tag
        former = change.find(_FORMERLY[tag])
        if properties is None or former is None:
            continue
        kept = [child for child in properties if child.tag in _KEPT or child.tag in _ADDED | _REMOVED]
        properties[:] = [*former, *(child for child in kept if child is not change)]
