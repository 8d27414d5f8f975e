"""The shape of one table: grid, rows, cells with their places, widths, borders and styles; not what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from qdgen.ooxml.formats import NO_BORDERS, Borders
from qdgen.ooxml.measures import is_on, number, twips, whole
from qdgen.ooxml.namespaces import VAL, W
from qdgen.ooxml.properties import SIDES, borders, shading
from qdgen.ooxml.table_styles import CellPosition, CellStyle, cell_margins, edges_of, sided, table_look
from qdgen.ooxml.unwrapping import unwrapped
from qdgen.standards.standard import Mm, Pt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml import etree

    from qdgen.ooxml.effective import Layer
    from qdgen.ooxml.formats import Border
    from qdgen.ooxml.styles import StyleSheet
    from qdgen.ooxml.table_styles import TableStyles

_ROW, _CELL = frozenset({W + "tr"}), frozenset({W + "tc"})
_MOST_SPAN = 1_000
_PERCENT = 5_000
_HEIGHT_RULES: dict[str, Literal["at_least", "exact"]] = {"atLeast": "at_least", "exact": "exact"}


class CellShape(NamedTuple):
    """Khung của một ô: everything but its content."""

    element: etree._Element
    column: int
    span: int
    merge: Literal["", "restart", "continue"]
    width: Mm | None
    text_width: Mm | None
    borders: Borders
    vertical_align: str
    shading: str
    layer: Layer


class RowShape(NamedTuple):
    """Khung của một hàng: everything but its content."""

    cells: tuple[CellShape, ...]
    header: bool
    cant_split: bool
    height: Pt | None
    height_rule: Literal["auto", "at_least", "exact"]
    hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TableShape:
    """Khung của một bảng: everything but its content."""

    rows: tuple[RowShape, ...]
    grid: tuple[Mm, ...]
    style_id: str
    style_name: str
    width: Mm | None
    width_share: float | None
    indent: Mm
    align: str
    fixed: bool
    floating: bool
    sized: bool


def read_table(element: etree._Element, styles: StyleSheet, table_styles: TableStyles) -> TableShape:
    """Đọc khung của một bảng: a `w:tbl` and the styles of its document to its shape."""
    stated = _stated(element.find(W + "tblPr"))
    style = styles.known("table", _value(stated, "tblStyle"))
    grid = tuple(_grid(element.find(W + "tblGrid")))
    reader = _TableReader(element, stated, style, grid, table_styles)
    margins = {**table_styles.margins(style), **cell_margins(stated.get("tblCellMar"))}
    reader.margins = Mm(margins["left"].mm + margins["right"].mm)
    align = _value(stated, "jc") or "left"
    layout = stated.get("tblLayout")
    rows = tuple(reader.rows())
    fixed = layout is not None and layout.get(W + "type") == "fixed"
    return TableShape(
        rows=rows,
        grid=grid,
        style_id=style,
        style_name=styles.style("table", style).name,
        width=_width(stated.get("tblW")),
        width_share=_share(stated.get("tblW")),
        indent=_width(stated.get("tblInd")) or Mm(0),
        align=SIDES.get(align, align),
        fixed=fixed,
        floating="tblpPr" in stated,
        sized=fixed or reader.sized,
    )


class _TableReader:
    def __init__(
        self,
        element: etree._Element,
        stated: Mapping[str, etree._Element],
        style: str,
        grid: tuple[Mm, ...],
        table_styles: TableStyles,
    ) -> None:
        self.elements = list(unwrapped(element, _ROW))
        self.style = style
        self.grid = grid
        self.margins = Mm(0)
        self.sized = False
        self.look = table_look(stated.get("tblLook"))
        self.borders = borders(stated.get("tblBorders"))
        self.table_styles = table_styles
        self._plain: dict[tuple[CellStyle, frozenset[str]], Borders] = {}

    def rows(self) -> Iterator[RowShape]:
        for index, element in enumerate(self.elements):
            stated = _stated(next(element.iterchildren(W + "trPr"), None))
            height = stated.get("trHeight")
            rule = "" if height is None else height.get(W + "hRule", "atLeast")
            yield RowShape(
                cells=tuple(self._cells(element, index, _whole(stated, "gridBefore"))),
                header=_flag(stated, "tblHeader"),
                cant_split=_flag(stated, "cantSplit"),
                height=None if height is None else twips(height.get(VAL)),
                height_rule=_HEIGHT_RULES.get(rule, "auto"),
                hidden=_flag(stated, "hidden"),
            )

    def _cells(self, row: etree._Element, index: int, column: int) -> Iterator[CellShape]:
        exception = next(row.iterchildren(W + "tblPrEx"), None)
        exceptions = borders(None if exception is None else exception.find(W + "tblBorders"))
        for element in unwrapped(row, _CELL):
            stated = _stated(next(element.iterchildren(W + "tcPr"), None))
            span = min(max(_whole(stated, "gridSpan"), 1), _MOST_SPAN)
            columns = (column, column + span - 1)
            edges = edges_of(index, len(self.elements), columns, len(self.grid) or column + span)
            yield self._cell(element, stated, CellPosition(index, column, edges), span, exceptions)
            column += span

    def _cell(
        self,
        element: etree._Element,
        stated: Mapping[str, etree._Element],
        position: CellPosition,
        span: int,
        exceptions: Mapping[str, Border | None],
    ) -> CellShape:
        styled = self.table_styles.cell(self.style, self.look, position)
        width = _width(stated.get("tcW"))
        self.sized = self.sized or bool(width)
        across = self.grid[position.column : position.column + span]
        width = Mm(sum(across)) if width is None and across else width
        fill = stated.get("shd")
        own = {**sided(exceptions, position.edges), **borders(stated.get("tcBorders"))}
        return CellShape(
            element=element,
            column=position.column,
            span=span,
            merge=_merge(stated.get("vMerge")),
            width=width,
            text_width=None if width is None else Mm(max(width - self.margins, 0)),
            borders=self._borders(styled, position.edges, own),
            vertical_align=_value(stated, "vAlign") or "top",
            shading=styled.shading if fill is None else shading(fill),
            layer=styled.layer,
        )

    def _borders(self, styled: CellStyle, edges: frozenset[str], own: Mapping[str, Border | None]) -> Borders:
        """The lines round a cell: its own, else those of the table, else those of the style."""
        found = None if own else self._plain.get((styled, edges))
        if found is None:
            stated = {**styled.borders, **sided(self.borders, edges), **own}
            lines = {side: line for side in ("top", "bottom", "left", "right") if (line := stated.get(side))}
            found = Borders(**lines) if lines else NO_BORDERS
            if not own:
                self._plain[styled, edges] = found
        return found


def _grid(element: etree._Element | None) -> Iterator[Mm]:
    for column in () if element is None else element.iterfind(W + "gridCol"):
        width = twips(column.get(W + "w"))
        yield Mm(0) if width is None else width.mm


def _width(element: etree._Element | None) -> Mm | None:
    """A width that is a length; None for an automatic one and for a share."""
    if element is None or element.get(W + "type", "dxa") != "dxa":
        return None
    width = twips(element.get(W + "w"))
    return None if width is None else width.mm


def _share(element: etree._Element | None) -> float | None:
    text = "" if element is None else element.get(W + "w", "")
    if element is None or not (text.endswith("%") or element.get(W + "type") == "pct"):
        return None
    share = number(text.rstrip("%"))
    return None if share is None else share / (100 if text.endswith("%") else _PERCENT)


def _merge(element: etree._Element | None) -> Literal["", "restart", "continue"]:
    if element is None:
        return ""
    return "restart" if element.get(VAL) == "restart" else "continue"


def _stated(properties: etree._Element | None) -> dict[str, etree._Element]:
    """The children of a `w:tblPr`, `w:trPr` or `w:tcPr` by name."""
    stated: dict[str, etree._Element] = {}
    for child in () if properties is None else properties:
        tag: Any = child.tag
        stated[tag.removeprefix(W)] = child
    return stated


def _value(stated: Mapping[str, etree._Element], name: str) -> str:
    return stated[name].get(VAL, "") if name in stated else ""


def _whole(stated: Mapping[str, etree._Element], name: str) -> int:
    return whole(stated[name].get(VAL)) or 0 if name in stated else 0


def _flag(stated: Mapping[str, etree._Element], name: str) -> bool:
    return name in stated and is_on(stated[name].get(VAL))
