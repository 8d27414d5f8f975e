"""Widths of the columns of a table, written into its grid and its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.errors import Fault, SourceError
from qdgen.ooxml.measures import whole
from qdgen.ooxml.namespaces import VAL, W
from qdgen.ooxml.ordering import child
from qdgen.ooxml.unwrapping import unwrapped
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from lxml import etree

    from qdgen.ooxml.mends import SetColumns

_ROW, _CELL = frozenset({W + "tr"}), frozenset({W + "tc"})
_PROPERTIES, _WIDTH = W + "tblPr", W + "tblW"


def set_columns(paragraph: etree._Element, mend: SetColumns) -> None:
    """Đặt độ rộng các cột của bảng chứa một đoạn (`w:p`), as the mend says; its text, borders and rows stay.

    Raises SourceError where there is no table, or one of another number of columns.
    """
    table = next(reversed(list(paragraph.iterancestors(W + "tbl"))), None)
    grid = None if table is None else table.find(W + "tblGrid")
    columns = [] if grid is None else grid.findall(W + "gridCol")
    if table is None or len(columns) != len(mend.widths):
        raise SourceError(
            Fault(message=f"Không tìm thấy bảng {len(mend.widths)} cột chứa đoạn số {mend.index} để sửa.")
        )
    for column, width in zip(columns, mend.widths, strict=True):
        column.set(W + "w", str(width.twips))
    for properties in table.iterchildren(_PROPERTIES):
        for stated in properties.iterchildren(_WIDTH):
            _set_width(stated, Mm(sum(mend.widths)))
    for row in unwrapped(table, _ROW):
        at = 0
        for cell in unwrapped(row, _CELL):
            properties = child(cell, "tcPr")
            spanned = properties.find(W + "gridSpan")
            span = 1 if spanned is None else whole(spanned.get(VAL)) or 1
            _set_width(child(properties, "tcW"), Mm(sum(mend.widths[at : at + span])))
            at += span


def _set_width(element: etree._Element, width: Mm) -> None:
    element.set(W + "w", str(width.twips))
    element.set(W + "type", "dxa")
