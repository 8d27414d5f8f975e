"""What a `w:pPr` states about its paragraph."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from qdgen.ooxml.formats import TabStop
from qdgen.ooxml.measures import is_on, twips, whole
from qdgen.ooxml.namespaces import VAL, W
from qdgen.ooxml.properties import borders, shading
from qdgen.standards.standard import Mm, Pt

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from qdgen.ooxml.properties import Stated

ALIGNMENTS = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "both",
    "distribute": "distribute",
    "lowKashida": "both",
    "mediumKashida": "both",
    "highKashida": "both",
    "thaiDistribute": "distribute",
}
_SWITCHES = {
    W + "keepNext": "keep_next",
    W + "keepLines": "keep_lines",
    W + "pageBreakBefore": "page_break_before",
    W + "widowControl": "widow_control",
    W + "contextualSpacing": "contextual_spacing",
    W + "bidi": "right_to_left",
}
_INDENTS: dict[object, str] = {
    W + "left": "indent_left",
    W + "start": "indent_left",
    W + "right": "indent_right",
    W + "end": "indent_right",
    W + "firstLine": "first_line",
    W + "hanging": "hanging",
}
_SPACINGS: dict[object, str] = {
    W + "before": "space_before",
    W + "after": "space_after",
    W + "beforeLines": "lines_space_before",
    W + "afterLines": "lines_space_after",
    W + "beforeAutospacing": "auto_before",
    W + "afterAutospacing": "auto_after",
    W + "line": "line",
    W + "lineRule": "line_rule",
}
_LENGTHS = frozenset({"space_before", "space_after", "line"})
_SWITCHED = frozenset({"auto_before", "auto_after"})
_DEEPEST_OUTLINE = 8
_MOST_TABS = 64  # as many as Word keeps
_POINTS_A_LINE = 0.12  # a hundredth of a line of 12 points, as Word counts beforeLines and afterLines


def paragraph_properties(element: etree._Element | None) -> Stated:
    """Thuộc tính đoạn được nêu: a `w:pPr` to what it states; its style and list too ("style", "list", "level")."""
    stated: Stated = {}
    if element is None:
        return stated
    for child in element:
        tag: Any = child.tag
        read = _PARAGRAPH_READERS.get(tag)
        if read is not None:
            read(child, stated)
        elif tag in _SWITCHES:
            stated[_SWITCHES[tag]] = is_on(child.get(VAL))
    return stated


def _style(element: etree._Element, stated: Stated) -> None:
    stated["style"] = element.get(VAL, "")


def _align(element: etree._Element, stated: Stated) -> None:
    align = ALIGNMENTS.get(element.get(VAL, ""))
    if align:
        stated["align"] = align


def _indents(element: etree._Element, stated: Stated) -> None:
    hanging = None
    for attribute, value in element.items():
        name = _INDENTS.get(attribute)
        length = twips(value) if name else None
        if name is None or length is None:
            continue
        if name == "hanging":
            hanging = Mm(0 - length.mm)
        else:
            stated[name] = length.mm
    if hanging is not None:
        stated["first_line"] = hanging


def _spacing(element: etree._Element, stated: Stated) -> None:
    lines: Stated = {}
    for attribute, value in element.items():
        name = _SPACINGS.get(attribute, "")
        if name in _LENGTHS:
            length = twips(value)
            if length is not None:
                stated[name] = length
        elif name in _SWITCHED:
            stated[name] = is_on(value)
        elif name == "line_rule":
            stated[name] = value
        elif name and (count := whole(value)):
            lines[name.removeprefix("lines_")] = Pt(count * _POINTS_A_LINE)
    stated |= lines
    if "line" in stated:
        stated.setdefault("line_rule", "auto")


def _outline(element: etree._Element, stated: Stated) -> None:
    level = whole(element.get(VAL))
    if level is not None:
        stated["outline_level"] = level if 0 <= level <= _DEEPEST_OUTLINE else None


def _tabs(element: etree._Element, stated: Stated) -> None:
    stops: dict[int, TabStop | None] = {}
    for child in islice(element, _MOST_TABS):
        position = twips(child.get(W + "pos"))
        if position is None:
            continue
        align, leader = child.get(VAL, "left"), child.get(W + "leader", "none")
        cleared = align == "clear"
        stop = TabStop(position=position.mm, align=align, leader="" if leader == "none" else leader)
        stops[position.twips] = None if cleared else stop
    stated["tabs"] = tuple(stops.items())


def _borders(element: etree._Element, stated: Stated) -> None:
    stated |= {f"border_{side}": border for side, border in borders(element).items()}


def _shading(element: etree._Element, stated: Stated) -> None:
    stated["shading"] = shading(element)


def _framed(element: etree._Element, stated: Stated) -> None:
    stated["framed"] = element.get(W + "dropCap", "none") == "none"


def _numbering(element: etree._Element, stated: Stated) -> None:
    for child in element:
        value = whole(child.get(VAL))
        if value is not None and child.tag == W + "numId":
            stated["list"] = value
        elif value is not None and child.tag == W + "ilvl":
            stated["level"] = value


_PARAGRAPH_READERS: dict[str, Callable[[etree._Element, Stated], None]] = {
    W + "pStyle": _style,
    W + "jc": _align,
    W + "ind": _indents,
    W + "spacing": _spacing,
    W + "outlineLvl": _outline,
    W + "tabs": _tabs,
    W + "pBdr": _borders,
    W + "shd": _shading,
    W + "framePr": _framed,
    W + "numPr": _numbering,
}
