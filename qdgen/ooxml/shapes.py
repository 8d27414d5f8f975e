"""What is drawn in a paragraph: lines a reader sees as rules, and text boxes; from DrawingML, or from VML by `vml`."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lxml import etree

from qdgen.ooxml.facts import RuleFacts
from qdgen.ooxml.measures import emu_mm, emu_pt
from qdgen.ooxml.namespaces import PIC, WP, WPG, WPS, A, W
from qdgen.ooxml.restated import Restated
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator


_LINE_SHAPES = frozenset({"line", "straightConnector1", "lineInv"})
_GROUPS = frozenset({WPG + "wgp", WPG + "grpSp"})
_THIN = Mm(1.5)
"""A box no higher than this, and longer than it is high, is seen as a line."""
_SHORTEST = Mm(3)
_SLANT = 0.1
_INSET = Mm(2.54)
_NOT_SEEN = {
    "http://schemas.openxmlformats.org/drawingml/2006/chart": "biểu đồ",
    "http://schemas.microsoft.com/office/drawing/2014/chartex": "biểu đồ",
    "http://schemas.openxmlformats.org/drawingml/2006/diagram": "SmartArt",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas": "khung vẽ (canvas)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxSource:
    """Hộp chữ chưa đọc: the element of its content; its size, and the width for text, in millimetres."""

    content: etree._Element
    width: Mm | None = None
    height: Mm | None = None
    text_width: Mm | None = None
    framed: bool = False


@dataclass(slots=True)
class Drawn:
    """Những gì được vẽ trong một đoạn: rules, boxes, words in WordArt, what could not be evaluated, in Vietnamese."""

    rules: list[RuleFacts] = field(default_factory=list)
    boxes: list[BoxSource] = field(default_factory=list)
    restated: list[Restated] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)


def read_drawing(drawing: etree._Element, drawn: Drawn) -> None:
    """Đọc hình vẽ DrawingML: adds what a `w:drawing` shows to `drawn`; a hidden one shows nothing."""
    for holder in drawing:
        stated = _children(holder)
        data = _child(stated.get(_GRAPHIC), _GRAPHIC_DATA)
        if data is None or (_DOC_PR in stated and stated[_DOC_PR].get("hidden") in {"1", "true"}):
            continue
        whole = _size(stated.get(_EXTENT))
        unseen = _NOT_SEEN.get(data.get("uri", ""))
        if unseen:
            drawn.unread.add(unseen)
        for shape, scale in _shapes(data, (1.0, 1.0)):
            size = whole
            if shape.getparent() is not data:
                own = _size(shape.find(f"{WPS}spPr/{A}xfrm/{A}ext"))
                size = whole if own is None else (Mm(own[0] * scale[0]), Mm(own[1] * scale[1]))
            _shape(shape, size, holder, drawn)


def is_rule(width: float, height: float, *, straight: bool) -> bool:
    """Có phải đường kẻ ngang: a shape of this size in millimetres; `straight` ones are lines, others boxes."""
    limit = max(_THIN, _SLANT * width) if straight else _THIN
    return width >= _SHORTEST and height <= limit and height < width


def _shapes(parent: etree._Element, scale: tuple[float, float]) -> Iterator[tuple[etree._Element, tuple[float, float]]]:
    """The shapes and pictures of a drawing with the scale of the groups they are in; not those inside text boxes."""
    for child in parent:
        if child.tag in {WPS + "wsp", PIC + "pic"}:
            yield child, scale
        elif child.tag in _GROUPS:
            yield from _shapes(child, _scaled(child, scale))


def _scaled(group: etree._Element, scale: tuple[float, float]) -> tuple[float, float]:
    frame = group.find(f"{WPG}grpSpPr/{A}xfrm")
    outer = None if frame is None else _size(frame.find(A + "ext"))
    inner = None if frame is None else _size(frame.find(A + "chExt"))
    if outer is None or inner is None or not all(inner):
        return scale
    return scale[0] * outer[0] / inner[0], scale[1] * outer[1] / inner[1]


def _shape(shape: etree._Element, size: tuple[Mm, Mm] | None, holder: etree._Element, drawn: Drawn) -> None:
    parts = _children(shape)
    properties = _children(parts.get(_PICTURE_PROPERTIES if shape.tag == PIC + "pic" else _SHAPE_PROPERTIES))
    line = properties.get(_LINE)
    invisible = line is not None and _child(line, _NO_FILL) is not None
    content = _child(parts.get(_TEXT_BOX), _TEXT_BOX_CONTENT)
    geometry = properties.get(_GEOMETRY)
    straight = geometry is not None and geometry.get("prst") in _LINE_SHAPES
    if content is not None:
        drawn.boxes.append(_box(shape, content, size, framed=line is not None and not invisible))
    elif size is not None and is_rule(*size, straight=straight):
        if not (invisible and straight):
            drawn.rules.append(_rule(size, line, holder))
    elif shape.tag == PIC + "pic":
        drawn.unread.add("ảnh")


def _rule(size: tuple[Mm, Mm], line: etree._Element | None, holder: etree._Element) -> RuleFacts:
    strokes = _children(line)
    color, dash = _child(strokes.get(_FILL), _RGB), strokes.get(_DASH)
    places = _children(holder)
    horizontal, vertical = _children(places.get(_ACROSS)), _children(places.get(_DOWN))
    return RuleFacts(
        kind="drawing",
        side="anchored" if holder.tag == WP + "anchor" else "text",
        length=Mm(math.hypot(*size)),
        weight=None if line is None else emu_pt(line.get("w")),
        color="" if color is None else color.get("val", "").upper(),
        style="solid" if dash is None else dash.get("val", "solid"),
        align=(horizontal[_ALIGN].text or "") if _ALIGN in horizontal else "",
        left=emu_mm(horizontal[_OFFSET].text or "") if _OFFSET in horizontal else None,
        drop=emu_mm(vertical[_OFFSET].text or "") if _OFFSET in vertical else None,
    )


def _box(shape: etree._Element, content: etree._Element, size: tuple[Mm, Mm] | None, *, framed: bool) -> BoxSource:
    body = shape.find(WPS + "bodyPr")
    left = _INSET if body is None else emu_mm(body.get("lIns"))
    right = _INSET if body is None else emu_mm(body.get("rIns"))
    insets = (_INSET if left is None else left) + (_INSET if right is None else right)
    return BoxSource(
        content=content,
        width=size[0] if size else None,
        height=size[1] if size else None,
        text_width=Mm(size[0] - insets) if size else None,
        framed=framed,
    )


def _children(element: etree._Element | None) -> dict[Any, etree._Element]:
    """The children of an element by name; of two with one name the first."""
    found: dict[Any, etree._Element] = {}
    for child in () if element is None else element:
        found.setdefault(child.tag, child)
    return found


def _child(element: etree._Element | None, name: str) -> etree._Element | None:
    return None if element is None else next(element.iterchildren(name), None)


_GRAPHIC, _GRAPHIC_DATA, _DOC_PR, _EXTENT = A + "graphic", A + "graphicData", WP + "docPr", WP + "extent"
_ACROSS, _DOWN, _ALIGN, _OFFSET = WP + "positionH", WP + "positionV", WP + "align", WP + "posOffset"
_SHAPE_PROPERTIES, _PICTURE_PROPERTIES, _GEOMETRY = WPS + "spPr", PIC + "spPr", A + "prstGeom"
_LINE, _NO_FILL, _FILL, _RGB, _DASH = A + "ln", A + "noFill", A + "solidFill", A + "srgbClr", A + "prstDash"
_TEXT_BOX, _TEXT_BOX_CONTENT = WPS + "txbx", W + "txbxContent"


def _size(element: etree._Element | None) -> tuple[Mm, Mm] | None:
    width = None if element is None else emu_mm(element.get("cx"))
    height = None if element is None else emu_mm(element.get("cy"))
    return None if width is None or height is None else (width, height)
