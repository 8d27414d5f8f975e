"""What is drawn in a paragraph in VML, the older drawing language that Word 2007, and fallbacks, are written in."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qdgen.ooxml.facts import RuleFacts
from qdgen.ooxml.measures import css_length, number
from qdgen.ooxml.namespaces import O, V, W
from qdgen.ooxml.restated import Restated
from qdgen.ooxml.shapes import BoxSource, is_rule
from qdgen.standards.standard import Mm, Pt

if TYPE_CHECKING:
    from lxml import etree

    from qdgen.ooxml.shapes import Drawn

_SHAPES = frozenset(V + name for name in ("shape", "rect", "roundrect", "line", "polyline", "oval"))
_LINE_TYPES = ("_x0000_t32", "_x0000_t20")
_NO = frozenset({"f", "false"})
_WEIGHT = Pt(0.75)
_INSET = Mm(2.54)


def read_vml(parent: etree._Element, drawn: Drawn, room_width: Mm | None, scale: float | None = None) -> None:
    """Đọc hình vẽ VML: adds what a `w:pict`, `w:object` or group shows to `drawn`.

    `room_width` (millimetres) is the length of a horizontal line that only says "all of it"; `scale`, inside a group,
    how many millimetres a unit of the group is.
    """
    for child in parent:
        if child.tag == V + "group":
            read_vml(child, drawn, room_width, _scale(child, scale))
        elif child.tag in _SHAPES:
            _shape(child, drawn, room_width, scale)


def _shape(shape: etree._Element, drawn: Drawn, room_width: Mm | None, scale: float | None) -> None:
    style = _declarations(shape.get("style", ""))
    if style.get("visibility") == "hidden":
        return
    content = shape.find(f"{V}textbox/{W}txbxContent")
    art = shape.find(V + "textpath")
    width, height = _size(shape, style, scale)
    stroked = shape.get("stroked", "t") not in _NO
    straight = shape.tag == V + "line" or shape.get("type", "").endswith(_LINE_TYPES)
    if content is not None:
        inner = None if width is None else Mm(width - 2 * _INSET)
        drawn.boxes.append(BoxSource(content=content, width=width, height=height, text_width=inner, framed=stroked))
    elif art is not None and art.get("string", "").strip():
        drawn.restated.append(Restated("word art", art.get("string", "").strip(), ""))
    elif shape.get(O + "hr") in {"t", "true"}:
        drawn.rules.append(_rule(shape, style, width or room_width))
    elif shape.find(V + "imagedata") is not None:
        drawn.unread.add("ảnh")
    elif not (straight and not stroked) and width and height is not None and is_rule(width, height, straight=straight):
        drawn.rules.append(_rule(shape, style, Mm(math.hypot(width, height)) if straight else width))


def _rule(shape: etree._Element, style: dict[str, str], length: Mm | None) -> RuleFacts:
    weight = shape.get("strokeweight")
    color = shape.get("strokecolor", "").partition(" ")[0].lstrip("#").upper()
    left, drop = css_length(style.get("margin-left")), css_length(style.get("margin-top"))
    return RuleFacts(
        kind="vml",
        side="anchored" if style.get("position") == "absolute" else "text",
        length=length,
        weight=_WEIGHT if weight is None else css_length(weight),
        color="" if color in {"BLACK", "WINDOWTEXT"} else color,
        style="solid",
        align=style.get("mso-position-horizontal", shape.get(O + "hralign", "")),
        left=left.mm if left is not None else None,
        drop=drop.mm if drop is not None else None,
    )


def _size(shape: etree._Element, style: dict[str, str], scale: float | None) -> tuple[Mm | None, Mm | None]:
    if shape.tag == V + "line":
        start, end = _point(shape.get("from", "0,0"), scale), _point(shape.get("to", "0,0"), scale)
        if start is None or end is None:
            return None, None
        return Mm(abs(end[0] - start[0])), Mm(abs(end[1] - start[1]))
    return _length(style.get("width"), scale), _length(style.get("height", "0"), scale)


def _point(text: str, scale: float | None) -> tuple[Mm, Mm] | None:
    x, _, y = text.partition(",")
    across, down = _length(x or "0", scale), _length(y or "0", scale)
    return None if across is None or down is None else (across, down)


def _length(value: str | None, scale: float | None) -> Mm | None:
    """A length in millimetres: with a unit as it says; bare, in units of the group or pixels."""
    bare = number(value)
    if bare is not None and scale is not None:
        return Mm(bare * scale)
    length = css_length(value)
    return None if length is None else length.mm


def _scale(group: etree._Element, outer: float | None) -> float | None:
    style = _declarations(group.get("style", ""))
    width = _length(style.get("width"), outer)
    units = number(group.get("coordsize", "1000,1000").partition(",")[0])
    return width / units if width and units else outer


def _declarations(style: str) -> dict[str, str]:
    pairs = (declaration.partition(":") for declaration in style.split(";"))
    return {name.strip().lower(): value.strip() for name, _, value in pairs if name.strip()}
