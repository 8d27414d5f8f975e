"""What a table style states for each cell."""

from __future__ import annotations

import pytest

from qdgen.ooxml.formats import Border
from qdgen.ooxml.numbering import Numbering
from qdgen.ooxml.styles import StyleSheet
from qdgen.ooxml.table_styles import CellPosition, CellStyle, TableStyles, edges_of, sided, table_look
from qdgen.standards.standard import Pt
from tests.ooxml.making import element, style

LINE = Border(style="single", weight=Pt(0.5))


def part(kind: str, content: str) -> str:
    return f'<w:tblStylePr w:type="{kind}">{content}</w:tblStylePr>'


def sized(size: int) -> str:
    return f'<w:rPr><w:sz w:val="{size}"/></w:rPr>'


BANDED = style(
    "T",
    sized(20)
    + "<w:tblPr><w:tblBorders><w:top w:val='single'/><w:insideV w:val='single'/></w:tblBorders></w:tblPr>"
    + part("band1Horz", "<w:tcPr><w:shd w:fill='EEEEEE'/></w:tcPr>")
    + part(
        "firstRow",
        sized(30) + "<w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val='single'/></w:tcBorders></w:tcPr>",
    )
    + part("firstCol", "<w:rPr><w:i/></w:rPr>")
    + part("nwCell", "<w:rPr><w:caps/></w:rPr>"),
    kind="table",
)


def cell(row: int, column: int, look: frozenset[str], styles: str = BANDED) -> CellStyle:
    sheet = StyleSheet(element(f"<w:styles>{styles}</w:styles>"), {}, Numbering(None, {}))
    position = CellPosition(row, column, edges_of(row, 4, (column, column), 3))
    return TableStyles(sheet, {}).cell("T", look, position)


FULL = frozenset({"firstRow", "firstColumn", "noVBand"})


def test_the_whole_table_states_what_every_cell_has() -> None:
    assert cell(2, 1, FULL).layer.run == {"size": Pt(10)}


def test_a_first_row_and_a_first_column_add_to_it_and_a_corner_to_both() -> None:
    assert cell(0, 1, FULL).layer.run == {"size": Pt(15)}
    assert cell(1, 0, FULL).layer.run == {"size": Pt(10), "italic": True}
    assert cell(0, 0, FULL).layer.run == {"size": Pt(15), "italic": True, "caps": True}


def test_bands_begin_after_the_first_row_and_only_when_wanted() -> None:
    assert [cell(row, 1, FULL).shading for row in range(4)] == ["", "EEEEEE", "", "EEEEEE"]
    assert cell(1, 1, FULL | {"noHBand"}).shading == ""


def test_borders_of_a_region_are_those_of_its_edges_and_of_its_inside() -> None:
    assert dict(cell(1, 1, FULL).borders) == {"left": LINE, "right": LINE}
    assert dict(cell(0, 0, FULL).borders) == {"top": LINE, "bottom": LINE, "right": LINE}
    assert sided({"top": LINE, "insideH": None}, frozenset({"top"})) == {"top": LINE, "bottom": None}


def test_a_style_states_what_its_bases_state() -> None:
    base = style("B", sized(40) + part("lastRow", "<w:rPr><w:b/></w:rPr>"), kind="table")
    styles = base + style("T", sized(20), kind="table", base="B")
    assert cell(3, 0, frozenset({"lastRow"}), styles).layer.run == {"size": Pt(10), "bold": True}


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<w:tblLook w:val="04A0"/>', {"firstRow", "firstColumn", "noVBand"}),
        ('<w:tblLook w:val="04A0" w:firstRow="0" w:lastRow="1"/>', {"lastRow", "firstColumn", "noVBand"}),
        ('<w:tblLook w:val="xyz" w:noHBand="1"/>', {"noHBand"}),
        ("<w:tblLook/>", set()),
    ],
)
def test_what_a_table_asks_for_is_read_from_names_or_bits(markup: str, expected: set[str]) -> None:
    assert table_look(element(markup)) == expected


def test_a_table_that_asks_for_nothing_has_no_bands() -> None:
    assert table_look(None) == {"noHBand", "noVBand"}


def test_a_cell_that_spans_to_the_end_is_at_the_edge() -> None:
    assert edges_of(1, 3, (1, 2), 3) == {"right"}
    assert edges_of(0, 1, (0, 2), 3) == {"top", "bottom", "left", "right"}
