"""Tables written between upright strokes."""

from __future__ import annotations

from qdgen.model.table import Cell, Row, Table
from qdgen.renderers.pipe_table import table_lines


def test_a_row_of_dashes_stands_under_the_header() -> None:
    cells = (Cell(text="A"), Cell(text=""))
    assert table_lines(Table(header=(Row(cells=cells),), rows=(Row(cells=cells),))) == (
        "| A |  |",
        "|---|---|",
        "| A |  |",
    )


def test_spans_paragraphs_and_special_characters_have_their_signs() -> None:
    rows = (
        Row(cells=(Cell(text="a", rows=2), Cell(text="b|c", paragraphs=("d",), columns=2))),
        Row(cells=(Cell(text="^^"), Cell(text="---"))),
    )
    assert table_lines(Table(rows=rows)) == (r"| a | b\|c<br>d ||", r"| ^^ | \^^ | \--- |")
