"""Tables typed between upright strokes."""

from __future__ import annotations

from hypothesis import given

from qdgen.model.table import Cell, Row, Table
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.pipe_table import read_table
from qdgen.readers.typed.splitting import read_lines
from qdgen.renderers.pipe_table import table_lines
from tests.content_strategies import tables


def read(text: str) -> tuple[Table | None, list[str]]:
    ledger = Ledger()
    table = read_table(read_lines(text, ledger), ledger)
    return table, [fault.message for fault in ledger.faults]


def row(*texts: str) -> Row:
    return Row(cells=tuple(Cell(text=text) for text in texts))


def test_the_rows_above_the_dashes_are_the_header() -> None:
    table, _ = read("| A | B |\n|---|:-:|\n| 1 | - |\n| -- | --- |")
    assert table == Table(header=(row("A", "B"),), rows=(row("1", "-"), row("--", "---")))


def test_a_table_needs_no_header_and_no_stroke_at_the_end() -> None:
    assert read("| 1 | 2\n| | 3 |")[0] == Table(rows=(row("1", "2"), row("", "3")))


def test_cells_span_columns_and_rows() -> None:
    table, _ = read("| A | B |\n| C ||\n| D | E |\n| ^^ | F |")
    assert table is not None
    assert table.rows[1].cells == (Cell(text="C", columns=2),)
    assert table.rows[2].cells == (Cell(text="D", rows=2), Cell(text="E"))
    assert table.rows[3].cells == (Cell(text="F"),)


def test_a_cell_has_paragraphs_and_characters_that_mean_something_elsewhere() -> None:
    table, _ = read(r"| a<br>b | \| \\ \<br> \^^ \-- C:\d |")
    assert table == Table(rows=(Row(cells=(Cell(text="a", paragraphs=("b",)), Cell(text=r"| \ <br> ^^ -- C:\d"))),))


def test_rows_that_do_not_agree_are_faults() -> None:
    assert read("| A | B |\n| C |")[1] == ["Hàng 2 của bảng có 1 cột, hàng đầu có 2 cột."]
    assert read("| ^^ | B |")[1] == ["Ô “^^” không có ô nào cùng bề rộng ở hàng trên."]
    assert read("| A |\n| ^^ |")[1] == ["Hàng của bảng chỉ có “^^”."]


@given(tables())
def test_a_table_comes_back_from_its_lines(table: Table) -> None:
    assert read("\n".join(table_lines(table))) == (table, [])
