"""What a `w:rPr` states about its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qdgen.ooxml.measures import half_points, is_on, twips, whole
from qdgen.ooxml.namespaces import VAL, W
from qdgen.ooxml.properties import color, shading
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml import etree

    from qdgen.ooxml.properties import Stated

TOGGLES = {
    W + "b": "bold",
    W + "i": "italic",
    W + "caps": "caps",
    W + "smallCaps": "small_caps",
    W + "strike": "strike",
    W + "vanish": "vanish",
}
TOGGLE_NAMES = frozenset(TOGGLES.values())

_FONTS = (
    ("font", W + "ascii", W + "asciiTheme"),
    ("font_other", W + "hAnsi", W + "hAnsiTheme"),
    ("font_complex", W + "cs", W + "cstheme"),
    ("font_east_asian", W + "eastAsia", W + "eastAsiaTheme"),
)


def run_properties(element: etree._Element | None, theme: Mapping[str, str]) -> Stated:
    """Thuộc tính chữ được nêu: a `w:rPr` and the fonts of the theme by name to what it states, toggles as typed."""
    stated: Stated = {}
    if element is None:
        return stated
    for child in element:
        tag: Any = child.tag
        toggle = TOGGLES.get(tag)
        if toggle is not None:
            stated[toggle] = is_on(child.get(VAL))
        elif tag == _RUN_FONTS:
            _fonts(child, theme, stated)
        else:
            read = _RUN_READERS.get(tag)
            if read is not None:
                read(child, stated)
    return stated


def _fonts(element: etree._Element, theme: Mapping[str, str], stated: Stated) -> None:
    given: dict[Any, str] = dict(element.items())
    for name, literal, themed in _FONTS:
        font = (theme.get(given[themed]) if themed in given else None) or given.get(literal)
        if font:
            stated[name] = font


def _size(element: etree._Element, stated: Stated) -> None:
    size = half_points(element.get(VAL))
    if size is not None:
        stated["size"] = size


def _underline(element: etree._Element, stated: Stated) -> None:
    kind = element.get(VAL, "single")
    stated["underline"] = "" if kind == "none" else kind


def _color(element: etree._Element, stated: Stated) -> None:
    stated["color"] = color(element.get(VAL))


def _highlight(element: etree._Element, stated: Stated) -> None:
    kind = element.get(VAL, "none")
    stated["highlight"] = "" if kind == "none" else kind


def _shading(element: etree._Element, stated: Stated) -> None:
    stated["shading"] = shading(element)


def _lang(element: etree._Element, stated: Stated) -> None:
    value = element.get(VAL)
    if value:
        stated["lang"] = value


def _vertical_align(element: etree._Element, stated: Stated) -> None:
    value = element.get(VAL)
    stated["vertical_align"] = value if value in {"superscript", "subscript"} else ""


def _spacing_of_letters(element: etree._Element, stated: Stated) -> None:
    stated["spacing"] = twips(element.get(VAL)) or Pt(0)


def _raised(element: etree._Element, stated: Stated) -> None:
    stated["raised"] = half_points(element.get(VAL)) or Pt(0)


def _scale(element: etree._Element, stated: Stated) -> None:
    stated["scale"] = whole((element.get(VAL) or "100").rstrip("%")) or 100


def _double_strike(element: etree._Element, stated: Stated) -> None:
    if is_on(element.get(VAL)):
        stated["strike"] = True


def _style(element: etree._Element, stated: Stated) -> None:
    stated["style"] = element.get(VAL, "")


_RUN_FONTS = W + "rFonts"
_RUN_READERS: dict[str, Callable[[etree._Element, Stated], None]] = {
    W + "sz": _size,
    W + "u": _underline,
    W + "color": _color,
    W + "highlight": _highlight,
    W + "shd": _shading,
    W + "lang": _lang,
    W + "vertAlign": _vertical_align,
    W + "spacing": _spacing_of_letters,
    W + "position": _raised,
    W + "w": _scale,
    W + "dstrike": _double_strike,
    W + "rStyle": _style,
}
