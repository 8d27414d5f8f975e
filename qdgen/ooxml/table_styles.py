"""What a table style states for one cell: the whole table, then bands, first and last rows and columns, corners."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import compress, product
from typing import TYPE_CHECKING, Any, NamedTuple

from qdgen.ooxml.effective import NO_LAYER, Layer
from qdgen.ooxml.formats import Border
from qdgen.ooxml.measures import is_on, twips
from qdgen.ooxml.namespaces import VAL, W
from qdgen.ooxml.paragraph_properties import paragraph_properties
from qdgen.ooxml.properties import SIDES, Stated, borders, merged, shading
from qdgen.ooxml.run_properties import run_properties
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from lxml import etree

    from qdgen.ooxml.styles import StyleSheet

_WHOLE = "wholeTable"
_CELL_MARGIN = Pt(5.4)
"""What Word leaves at each side of a cell when no style says otherwise."""
_HEXADECIMAL = frozenset("0123456789abcdefABCDEF")
_FLAGS = {
    "firstRow": (W + "firstRow", 0x20),
    "lastRow": (W + "lastRow", 0x40),
    "firstColumn": (W + "firstColumn", 0x80),
    "lastColumn": (W + "lastColumn", 0x100),
    "noHBand": (W + "noHBand", 0x200),
    "noVBand": (W + "noVBand", 0x400),
}
_SIDES = ("top", "bottom", "left", "right")
_EDGES = {at: frozenset(compress(_SIDES, at)) for at in product((False, True), repeat=len(_SIDES))}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CellStyle:
    """Kiểu của một ô: the layer for its text, its borders by side (those a style takes away are None), its colour."""

    layer: Layer = NO_LAYER
    borders: Mapping[str, Border | None] = field(default_factory=dict)
    shading: str = ""


class CellPosition(NamedTuple):
    """Vị trí của ô trong bảng: row and first column of the grid (from 0), and the sides where it is at the edge."""

    row: int
    column: int
    edges: frozenset[str]


@dataclass(slots=True)
class _Condition:
    """What the style and its bases state under one condition."""

    run: Stated = field(default_factory=dict)
    paragraph: Stated = field(default_factory=dict)
    borders: dict[str, Border | None] = field(default_factory=dict)
    shading: str = ""


class TableStyles:
    """Các kiểu bảng của một văn bản: a cell's style by the style's id and the conditions it meets, worked out once."""

    def __init__(self, styles: StyleSheet, theme: Mapping[str, str]) -> None:
        self._styles = styles
        self._theme = theme
        self._conditions: dict[str, dict[str, _Condition]] = {}
        self._cells: dict[tuple[object, ...], CellStyle] = {}
        self._margins: dict[str, Mapping[str, Pt]] = {}

    def cell(self, style: str, look: frozenset[str], position: CellPosition) -> CellStyle:
        """Kiểu của một ô: a table style by id, what the table asks for (see `table_look`), and where the cell is."""
        key = (style, look, position.edges, position.row % 2, position.column % 2)
        found = self._cells.get(key)
        if found is None:
            known = self._known(style)
            names = tuple(name for name in _met(look, position) if name in known)
            styled = _combined([known[name] for name in names], names, position.edges)
            found = self._cells.setdefault(key, styled)
        return found

    def margins(self, style: str) -> Mapping[str, Pt]:
        """Lề của ô: the space left at the left and right of the text of a cell by a table style, in points."""
        found = self._margins.get(style)
        if found is None:
            sides = {"left": _CELL_MARGIN, "right": _CELL_MARGIN}
            for element in self._styles.chain("table", style):
                sides.update(cell_margins(element.find(f"{W}tblPr/{W}tblCellMar")))
            found = self._margins.setdefault(style, sides)
        return found

    def _known(self, style: str) -> dict[str, _Condition]:
        known = self._conditions.get(style)
        if known is not None:
            return known
        found: dict[str, _Condition] = {}
        for element in self._styles.chain("table", style):
            self._state(found.setdefault(_WHOLE, _Condition()), element)
            for part in element.iterchildren(W + "tblStylePr"):
                self._state(found.setdefault(part.get(W + "type", _WHOLE), _Condition()), part)
        return self._conditions.setdefault(style, found)

    def _state(self, condition: _Condition, element: etree._Element) -> None:
        condition.run = merged(condition.run, run_properties(element.find(W + "rPr"), self._theme))
        condition.paragraph = merged(condition.paragraph, paragraph_properties(element.find(W + "pPr")))
        condition.borders |= borders(element.find(f"{W}tblPr/{W}tblBorders"))
        condition.borders |= borders(element.find(f"{W}tcPr/{W}tcBorders"))
        fill = element.find(f"{W}tcPr/{W}shd")
        if fill is not None:
            condition.shading = shading(fill)


def cell_margins(element: etree._Element | None) -> dict[str, Pt]:
    """Lề của ô được nêu: a `w:tblCellMar` to what it says of the left and the right, in points."""
    stated: dict[str, Pt] = {}
    for margin in () if element is None else element:
        side, width = SIDES.get(str(margin.tag).removeprefix(W), ""), twips(margin.get(W + "w"))
        if side in {"left", "right"} and width is not None:
            stated[side] = width
    return stated


def table_look(element: etree._Element | None) -> frozenset[str]:
    """Những phần của kiểu bảng được dùng: a `w:tblLook` to "firstRow", "lastColumn", "noHBand" ..."""
    if element is None:
        return frozenset({"noHBand", "noVBand"})
    stated: dict[Any, str] = dict(element.items())
    bits = stated.get(VAL, "")
    mask = int(bits, 16) if bits and set(bits) <= _HEXADECIMAL else 0
    return frozenset(
        [name for name, (full, bit) in _FLAGS.items() if (is_on(stated[full]) if full in stated else mask & bit)]
    )


def edges_of(row: int, rows: int, columns: tuple[int, int], width: int) -> frozenset[str]:
    """Những phía là mép bảng: a cell's row of `rows`, first and last column of `width`, to the sides at the edge."""
    return _EDGES[row == 0, row == rows - 1, columns[0] == 0, columns[1] >= width - 1]


def sided(stated: Mapping[str, Border | None], edges: frozenset[str]) -> dict[str, Border | None]:
    """Viền của ô trong một vùng: borders stated for a region to those of a cell on some `edges` of it."""
    found: dict[str, Border | None] = {}
    for side, inner in (("top", "insideH"), ("bottom", "insideH"), ("left", "insideV"), ("right", "insideV")):
        name = side if side in edges else inner
        if name in stated:
            found[side] = stated[name]
    return found


def _met(look: frozenset[str], position: CellPosition) -> list[str]:
    """The conditions a cell meets, in the order they are applied."""
    edges = position.edges
    top, bottom = "firstRow" in look and "top" in edges, "lastRow" in look and "bottom" in edges
    left, right = "firstColumn" in look and "left" in edges, "lastColumn" in look and "right" in edges
    met = [_WHOLE]
    if "noVBand" not in look and not (left or right):
        met.append(_band(position.column - ("firstColumn" in look), "Vert"))
    if "noHBand" not in look and not (top or bottom):
        met.append(_band(position.row - ("firstRow" in look), "Horz"))
    states = (
        ("firstRow", top), ("lastRow", bottom), ("firstCol", left), ("lastCol", right),
        ("nwCell", top and left), ("neCell", top and right), ("swCell", bottom and left), ("seCell", bottom and right),
    )  # fmt: skip
    return met + [name for name, true in states if true]


def _band(index: int, direction: str) -> str:
    return f"band{index % 2 + 1}{direction}"


def _combined(conditions: list[_Condition], names: tuple[str, ...], edges: frozenset[str]) -> CellStyle:
    run: Stated = {}
    paragraph: Stated = {}
    lines: dict[str, Border | None] = {}
    color = ""
    for condition, name in zip(conditions, names, strict=True):
        run, paragraph = merged(run, condition.run), merged(paragraph, condition.paragraph)
        lines |= sided(condition.borders, edges | _own_edges(name))
        color = condition.shading or color
    for stated in (run, paragraph):
        stated.pop("style", None)
    return CellStyle(layer=Layer(run, paragraph) if run or paragraph else NO_LAYER, borders=lines, shading=color)


def _own_edges(name: str) -> frozenset[str]:
    """The edges that a cell has in the region of a condition, wherever it is: a row's top and bottom ..."""
    if name.endswith("Cell"):
        return frozenset({"top", "bottom", "left", "right"})
    if name.endswith(("Row", "Horz")):
        return frozenset({"top", "bottom"})
    return frozenset({"left", "right"}) if name.endswith(("Col", "Vert")) else frozenset()
