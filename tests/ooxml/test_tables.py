"""The shape of tables."""

from __future__ import annotations

import pytest

from qdgen.ooxml.facts import TableFacts
from qdgen.standards.standard import Mm, Pt
from tests.ooxml.making import facts_of, p, style


def table(markup: str, styles: str = "") -> TableFacts:
    block = facts_of(f"<w:tbl>{markup}</w:tbl>", styles=styles).blocks[0]
    assert isinstance(block, TableFacts)
    return block


def tc(properties: str = "", content: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content or p()}</w:tc>"


def row(content: str) -> str:
    return f"<w:tr>{content}</w:tr>"


GRID = '<w:tblGrid><w:gridCol w:w="2835"/><w:gridCol w:w="2835"/><w:gridCol w:w="5670"/></w:tblGrid>'


def test_the_table_itself() -> None:
    properties = (
        '<w:tblPr><w:tblStyle w:val="T"/><w:tblW w:w="9355" w:type="dxa"/>'
        '<w:jc w:val="center"/><w:tblInd w:w="-108" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblpPr w:tblpX="1"/></w:tblPr>'
    )
    found = table(properties + GRID + f"<w:tr>{tc()}</w:tr>", style("T", kind="table"))
    assert (found.style_id, found.style_name, found.align, found.fixed, found.floating) == (
        "T",
        "T",
        "center",
        True,
        True,
    )
    assert found.width == pytest.approx(165, abs=0.1)
    assert found.indent == pytest.approx(-1.9, abs=0.1)
    assert [round(width) for width in found.grid] == [50, 50, 100]


@pytest.mark.parametrize(
    ("attributes", "share"),
    [('w:w="2500" w:type="pct"', 0.5), ('w:w="50%" w:type="pct"', 0.5), ('w:w="0" w:type="auto"', None)],
)
def test_a_width_can_be_a_share_of_the_page(attributes: str, share: float | None) -> None:
    found = table(f"<w:tblPr><w:tblW {attributes}/></w:tblPr><w:tr>{tc()}</w:tr>")
    assert (found.width, found.width_share) == (None, share)


def test_rows_that_repeat_stay_whole_and_have_a_height() -> None:
    properties = '<w:trPr><w:tblHeader/><w:cantSplit/><w:trHeight w:val="567" w:hRule="exact"/></w:trPr>'
    first, second = table(f"<w:tr>{properties}{tc()}</w:tr><w:tr>{tc()}</w:tr>").rows
    assert (first.header, first.cant_split, first.height, first.height_rule) == (True, True, Pt(28.35), "exact")
    assert (second.header, second.cant_split, second.height, second.height_rule) == (False, False, None, "auto")


def test_cells_span_merge_and_have_widths_of_their_own_or_of_the_grid() -> None:
    rows = row(tc('<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>') + tc()) + row(
        '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + tc("<w:vMerge/>") + tc('<w:tcW w:w="567"/>')
    )
    first, second = table(GRID + rows).rows
    assert [(cell.column, cell.span, cell.merge, round(cell.width or 0)) for cell in first.cells] == [
        (0, 2, "restart", 100),
        (2, 1, "", 100),
    ]
    assert [(cell.column, cell.span, cell.merge, round(cell.width or 0)) for cell in second.cells] == [
        (1, 1, "continue", 50),
        (2, 1, "", 10),
    ]


def test_borders_of_a_cell_win_over_those_of_the_row_the_table_and_the_style() -> None:
    dotted = "".join(f'<w:{side} w:val="dotted"/>' for side in ("top", "left", "right", "bottom"))
    styles = style(
        "T",
        f"<w:tblPr><w:tblBorders>{dotted}</w:tblBorders></w:tblPr>",
        kind="table",
    )
    properties = (
        '<w:tblPr><w:tblStyle w:val="T"/><w:tblBorders><w:left w:val="single"/><w:right w:val="single"/>'
        '<w:bottom w:val="single"/></w:tblBorders></w:tblPr>'
    )
    exception = '<w:tblPrEx><w:tblBorders><w:right w:val="double"/></w:tblBorders></w:tblPrEx>'
    cell = tc('<w:tcBorders><w:bottom w:val="nil"/></w:tcBorders>')
    found = table(f"{properties}<w:tr>{exception}{cell}</w:tr>", styles).rows[0].cells[0].borders
    assert [line and line.style for line in (found.top, found.left, found.right, found.bottom)] == [
        "dotted",
        "single",
        "double",
        None,
    ]


def test_the_default_table_style_is_used_when_none_is_named() -> None:
    styles = style(
        "Normal_Table",
        '<w:tblPr><w:tblCellMar><w:left w:w="0"/><w:end w:w="0"/></w:tblCellMar></w:tblPr>',
        kind="table",
        default="1",
    )
    line = '<w:tcW w:w="2835"/>'
    inner = p("x", '<w:pBdr><w:bottom w:val="single"/></w:pBdr>')
    found = table(f"<w:tr>{tc(line, inner)}</w:tr>", styles)
    assert found.style_name == "Normal Table"
    assert getattr(found.rows[0].cells[0].blocks[0], "rules")[0].length == pytest.approx(50, abs=0.1)  # noqa: B009 - a paragraph or a table


def test_cells_have_shading_and_alignment() -> None:
    (cell,) = table(row(tc('<w:shd w:fill="eeeeee"/><w:vAlign w:val="center"/>'))).rows[0].cells
    assert (cell.shading, cell.vertical_align) == ("EEEEEE", "center")


def test_a_span_of_millions_is_no_hang() -> None:
    (cell,) = table(row(tc('<w:gridSpan w:val="99999999"/>'))).rows[0].cells
    assert cell.span == 1_000


def test_rows_and_cells_in_content_controls_are_read() -> None:
    row = f"<w:tr><w:sdt><w:sdtContent>{tc('', p('a'))}</w:sdtContent></w:sdt></w:tr>"
    found = table(f"<w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt>")
    assert [getattr(block, "text", "") for block in found.rows[0].cells[0].blocks] == ["a"]
    assert found.indent == Mm(0)


def test_a_row_that_is_marked_as_hidden_says_so() -> None:
    rows = table(row(tc()) + f"<w:tr><w:trPr><w:hidden/></w:trPr>{tc()}</w:tr>").rows
    assert [one.hidden for one in rows] == [False, True]
