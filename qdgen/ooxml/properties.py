"""Properties as plain values by name, before any style is applied, and what characters and paragraphs state alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qdgen.ooxml.formats import Border
from qdgen.ooxml.measures import eighths, whole
from qdgen.ooxml.namespaces import VAL, W
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from lxml import etree

Stated = dict[str, Any]
"""Những thuộc tính được nêu: names of the fields of RunFormat or ParagraphFormat to values; few more for styles.
Every value is hashable, so that what was stated can be the key of a cache."""

SIDES = {"top": "top", "bottom": "bottom", "left": "left", "right": "right", "start": "left", "end": "right"}
_DEFAULT_WEIGHT = Pt(0.5)


def merged(base: Stated, over: Stated) -> Stated:
    """Chồng hai lớp thuộc tính: what `over` states wins; tab stops add up, and a cleared one goes."""
    if not base or not over:
        return over or base
    stated = {**base, **over}
    if "tabs" in base and "tabs" in over:
        stated["tabs"] = tuple({**dict(base["tabs"]), **dict(over["tabs"])}.items())
    return stated


def border(element: etree._Element) -> Border | None:
    """Đường viền: a border element (`w:top`, `w:insideH` ...) to the border, or None where it takes one away."""
    style = element.get(VAL, "none")
    if style in {"none", "nil"}:
        return None
    weight = eighths(element.get(W + "sz"))
    space = whole(element.get(W + "space")) or 0
    return Border(
        style=style,
        weight=_DEFAULT_WEIGHT if weight is None else weight,
        color=color(element.get(W + "color")),
        space=Pt(space),
    )


def borders(element: etree._Element | None) -> dict[str, Border | None]:
    """Các đường viền được nêu: a `w:pBdr`, `w:tcBorders` ... to the borders of the sides it names.

    "insideH" and "insideV" are kept as they are; a border taken away is None.
    """
    if element is None:
        return {}
    names = ((str(child.tag).removeprefix(W), child) for child in element)
    return {SIDES.get(name, name): border(child) for name, child in names}


def color(value: str | None) -> str:
    """Màu: an attribute to RRGGBB in capitals; empty for automatic."""
    return "" if value is None or value == "auto" else value.upper()


def shading(element: etree._Element) -> str:
    """Màu nền: a `w:shd` to its colour; empty when there is none."""
    if element.get(VAL) == "solid":
        return color(element.get(W + "color")) or "000000"
    return color(element.get(W + "fill"))
