from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from qdgen import Cell, Row, Table
from qdgen.layout.columns import column_widths, wide
from qdgen.renderers.parts import W
from qdgen.renderers.tables import table_markup
from qdgen.standards.nd30 import ND30
from tests.renderers.documents import SMALL, SPANNING, WIDE, grid
from tests.renderers.words import below, value, words

WHOLE = ND30.page.text_width.twips


def built(table: Table) -> etree._Element:
    markup = str(table_markup(table, ND30))
    return etree.fromstring(markup.replace("<w:tbl>", f'<w:tbl xmlns:w="{W[1:-1]}">', 1))


def rows(table: Table) -> list[list[str]]:
    return [[words(cell) for cell in row.findall(f"{W}tc")] for row in built(table).findall(f"{W}tr")]


def test_cells_are_printed_row_by_row() -> None:
    assert rows(SMALL) == [["TT", "Nội dung"], ["1", "Việc thứ nhất"], ["2", "Việc thứ hai"]]


def test_only_header_rows_repeat_and_no_row_splits() -> None:
    found = built(SMALL).findall(f"{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in found] == [True, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in found)


def test_header_and_text_have_their_styles() -> None:
    styles = [{value(one, "pPr/pStyle") for one in row.iter(f"{W}p")} for row in built(SMALL).findall(f"{W}tr")]
    assert styles == [{"QDTableHeader"}, {"QDTableText"}, {"QDTableText"}]


def test_a_column_of_short_entries_is_centred_below_its_header() -> None:
    centred = [[value(cell, "p/pPr/jc") for cell in row.findall(f"{W}tc")] for row in built(SMALL).findall(f"{W}tr")]
    assert centred == [["", ""], ["center", ""], ["center", ""]]


@pytest.mark.parametrize(
    ("entries", "alignment"),
    [
        (("1.500.000", "250.000", "75.000"), "right"),
        (("1.500.000 đồng",), "right"),
        (("5", "12", "120"), "right"),
        (("12,5%", "7%", "-"), "right"),
        (("2025", "2026"), "center"),
        (("5", "7"), "center"),
        (("01/03", "15/4"), "center"),
        (("1.1", "1.10"), "center"),
        (("người", "lượt"), "center"),
        (("", "-"), "center"),
        (("5", "không có"), ""),
        (("0912345678", "19001234 (số lẻ)"), ""),
    ],
)
def test_figures_to_be_compared_stand_at_the_right(entries: tuple[str, ...], alignment: str) -> None:
    table = grid(*((str(number), entry) for number, entry in enumerate(entries, start=9)), header=("STT", "Số"))
    found = [[value(cell, "p/pPr/jc") for cell in row.findall(f"{W}tc")] for row in built(table).findall(f"{W}tr")]
    assert found == [["", ""], *([["center", alignment]] * len(entries))]


def test_further_paragraphs_of_a_cell_stand_under_its_text() -> None:
    table = Table(rows=(Row(cells=(Cell(text="một", paragraphs=("hai", "ba")),)),))
    assert [words(one) for one in built(table).iter(f"{W}p")] == ["một", "hai", "ba"]


def test_cells_that_span_are_merged_and_every_row_fills_the_grid() -> None:
    root = built(SPANNING)
    grids = [int(one.get(f"{W}w", "0")) for one in root.iter(f"{W}gridCol")]
    for row in root.findall(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        spans = [int(value(cell, "tcPr/gridSpan") or 1) for cell in cells]
        assert sum(spans) == len(grids) == 3
        shown = [int(below(cell, "tcPr/tcW").get(f"{W}w", "0")) for cell in cells]
        assert sum(shown) == sum(grids)
    merges = [one.get(f"{W}val", "") for one in root.iter(f"{W}vMerge")]
    assert merges == ["restart", "", "restart", ""]
    assert rows(SPANNING)[1] == ["", "Năm 2025", "Năm 2026"]


def test_every_cell_ends_in_a_paragraph() -> None:
    assert all(cell[-1].tag == f"{W}p" for table in (SMALL, SPANNING, WIDE) for cell in built(table).iter(f"{W}tc"))


def test_shares_that_are_given_are_kept() -> None:
    assert column_widths(grid(("a", "b", "c"), widths=(1, 2, 1)), ND30) == (
        round(WHOLE / 4),
        round(WHOLE * 3 / 4) - round(WHOLE / 4),
        WHOLE - round(WHOLE * 3 / 4),
    )


def test_a_column_with_more_text_is_wider() -> None:
    narrow, broad = column_widths(grid(("1", "Một nội dung dài hơn hẳn " * 5)), ND30)
    assert narrow < broad


def test_a_table_whose_words_do_not_fit_side_by_side_is_wide() -> None:
    assert wide(WIDE, ND30)
    assert not wide(SMALL, ND30)
    assert not wide(grid(*((cell.text,) * 12 for cell in WIDE.header[0].cells), widths=(1,) * 12), ND30)


@pytest.mark.parametrize("text", ["A & B <C> {{ x }} {_{ _", "a\tb", "]]> &amp; 😀"])
def test_a_cell_says_what_was_typed_and_holds_no_sign_of_docxtpl(text: str) -> None:
    table = grid((text, "x"), header=(text, "y"))
    assert [row[0] for row in rows(table)] == [text, text]
    assert "_" not in table_markup(table, ND30)


CELLS = st.builds(Cell, text=st.text("aĐ _{}%&<", max_size=30).filter(lambda text: not text or bool(text.strip())))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 6))
    made = draw(st.lists(st.lists(CELLS, min_size=columns, max_size=columns), min_size=1, max_size=4))
    return Table(rows=tuple(Row(cells=tuple(cells)) for cells in made))


@given(tables())
def test_the_columns_of_any_table_together_fill_the_text(table: Table) -> None:
    found = column_widths(table, ND30)
    assert len(found) == table.columns
    assert all(width > 0 for width in found)
    if not wide(table, ND30):
        assert sum(found) == WHOLE


@given(tables())
def test_any_table_is_well_formed_and_says_its_words(table: Table) -> None:
    assert rows(table) == [[cell.text for cell in row.cells] for row in table.rows]
    assert "_" not in table_markup(table, ND30)
