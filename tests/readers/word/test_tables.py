"""Tables of a Word file as tables of the model."""

from __future__ import annotations

from qdgen.model.table import Cell, Row, Table
from qdgen.ooxml.facts import TableFacts
from qdgen.readers.word.tables import TableWords, paragraphs_in, read_table
from tests.ooxml.making import facts_of, p

BOLD = "<w:b/>"


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def words_of(*rows: str, columns: int = 3) -> TableWords:
    grid = '<w:gridCol w:w="1000"/>' * columns
    (table,) = facts_of(f"<w:tbl><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>").blocks
    assert isinstance(table, TableFacts)
    words = read_table(table, [])
    assert words is not None
    return words


def table_of(*rows: str, columns: int = 3) -> Table:
    return words_of(*rows, columns=columns).table()


def plain(*texts: str) -> Row:
    return Row(cells=tuple(Cell(text=text) for text in texts))


def test_a_table_keeps_its_cells() -> None:
    table = table_of(row(cell(p("1")), cell(p("An"))), row(cell(p("2")), cell("<w:p/>")), columns=2)
    assert table == Table(rows=(plain("1", "An"), plain("2", "")))


def test_rows_repeated_on_each_page_are_the_header() -> None:
    table = table_of(row(cell(p("STT")), properties="<w:tblHeader/>"), row(cell(p("1"))), columns=1)
    assert table == Table(header=(plain("STT"),), rows=(plain("1"),))


def test_a_bold_first_row_over_plain_ones_is_the_header() -> None:
    table = table_of(row(cell(p("STT", "", BOLD))), row(cell(p("1"))), columns=1)
    assert table.header == (plain("STT"),)
    assert not table_of(row(cell(p("a", "", BOLD))), row(cell(p("b", "", BOLD))), columns=1).header
    assert not table_of(row(cell(p("a", "", BOLD))), columns=1).header


def test_cells_merged_both_ways_keep_their_reach() -> None:
    down, on, across = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>'
    table = table_of(
        row(cell(p("STT"), down), cell(p("Thời gian"), across)),
        row(cell("<w:p/>", on), cell(p("đầu")), cell(p("cuối"))),
        row(cell(p("1")), cell(p("2")), cell(p("3"))),
    )
    first = Row(cells=(Cell(text="STT", rows=2), Cell(text="Thời gian", columns=2)))
    assert table.rows == (first, plain("đầu", "cuối"), plain("1", "2", "3"))


def test_words_in_a_cell_merged_into_the_one_above_are_kept_there() -> None:
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = table_of(row(cell(p("trên"), down), cell(p("a"))), row(cell(p("dưới"), on), cell(p("b"))), columns=2)
    assert table.rows[0].cells[0] == Cell(text="trên", paragraphs=("dưới",), rows=2)


def test_a_row_that_only_reaches_down_is_no_row() -> None:
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = table_of(row(cell(p("a"), down)), row(cell("<w:p/>", on)), row(cell(p("b"))), columns=1)
    assert table.rows == (plain("a"), plain("b"))


def test_a_header_reaches_as_far_as_its_cells() -> None:
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = table_of(
        row(cell(p("STT"), down), cell(p("Tên")), properties="<w:tblHeader/>"),
        row(cell("<w:p/>", on), cell(p("Họ"))),
        row(cell(p("1")), cell(p("An"))),
        columns=2,
    )
    assert len(table.header) == 2


def test_rows_that_begin_late_or_end_early_are_filled() -> None:
    table = table_of(
        row(cell(p("a")), cell(p("b")), cell(p("c"))),
        row(cell(p("d")), properties='<w:gridBefore w:val="1"/>'),
    )
    assert table.rows[1] == plain("", "d", "")


def test_grid_columns_that_no_edge_uses_are_left_out() -> None:
    wide = '<w:gridSpan w:val="2"/>'
    table = table_of(row(cell(p("a"), wide), cell(p("b"))), row(cell(p("c"), wide), cell(p("d"))))
    assert table.rows == (plain("a", "b"), plain("c", "d"))


def test_paragraphs_line_breaks_and_numbers_of_a_cell_are_kept() -> None:
    breaks = "<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r></w:p>"
    table = table_of(row(cell(breaks + "<w:p/>" + p("ba\u00a0 bốn"))), columns=1)
    assert table.rows[0].cells[0] == Cell(text="một", paragraphs=("hai", "ba bốn"))


def test_a_table_in_a_cell_becomes_its_paragraphs() -> None:
    inner = f"<w:tbl><w:tblGrid/>{row(cell(p('x')), cell(p('y')))}</w:tbl>"
    words = words_of(row(cell(p("có bảng:") + inner)), columns=1)
    assert words.nested
    assert words.table().rows[0].cells[0] == Cell(text="có bảng:", paragraphs=("x", "y"))
    assert words.shown == "có bảng: x y"


def test_a_table_without_cells_is_none() -> None:
    (table,) = facts_of("<w:tbl><w:tblGrid/></w:tbl>").blocks
    assert isinstance(table, TableFacts)
    assert read_table(table, []) is None
    assert list(paragraphs_in([table])) == []
