from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.errors import ModelError
from qdgen.model.table import Cell, Row, Table, column_counts


def row(*cells: Cell | str) -> Row:
    return Row(cells=tuple(Cell(text=cell) if isinstance(cell, str) else cell for cell in cells))


def test_a_table_counts_its_columns() -> None:
    assert Table(rows=(row("1", "2", "3"), row("4", "5", "6"))).columns == 3


def test_a_cell_may_span_columns() -> None:
    table = Table(header=(row(Cell(text="Thời gian", columns=2), "Ghi chú"),), rows=(row("1", "2", "3"),))
    assert table.columns == 3


def test_a_cell_that_reaches_down_takes_its_columns_in_the_rows_below() -> None:
    block = Cell(text="Đợt 1", columns=2, rows=3)
    assert Table(rows=(row(block, "a"), row("b"), row("c"))).columns == 3


def test_a_row_with_a_column_too_many_or_too_few_is_refused() -> None:
    with pytest.raises(ModelError) as raised:
        Table(header=(row("a", "b"),), rows=(row("1", "2"), row("3")))
    [fault] = raised.value.faults
    assert fault.message == "Hàng 3 của bảng có 1 cột, hàng đầu có 2 cột."
    assert fault.location.path == "rows[1]"
    with pytest.raises(ModelError, match="Hàng 2 của bảng có 3 cột, hàng đầu có 2 cột"):
        Table(rows=(row(Cell(rows=2), "b"), row("1", "2")))


def test_a_span_that_reaches_out_of_the_table_is_refused() -> None:
    with pytest.raises(ModelError, match="Hàng 2 của bảng có ô chiếm 2 hàng nhưng từ đó chỉ còn 1 hàng"):
        Table(rows=(row("1", "2"), row(Cell(rows=2), "4")))


def test_a_span_that_reaches_from_the_header_into_the_rows_is_refused() -> None:
    with pytest.raises(ModelError, match=r"header\[0\]: Hàng 1 của phần đầu bảng có ô chiếm 2 hàng.*chỉ còn 1 hàng"):
        Table(header=(row(Cell(text="TT", rows=2), "Nội dung"),), rows=(row("1"),))


def test_a_table_may_have_only_a_header() -> None:
    assert Table(header=(row("TT", "Nội dung"),), rows=()).columns == 2


def test_a_table_and_a_row_hold_something() -> None:
    with pytest.raises(ModelError, match=r"^Bảng không có hàng nào\."):
        Table(rows=())
    with pytest.raises(ModelError, match=r"^Hàng của bảng không có ô nào\."):
        Row(cells=())


@pytest.mark.parametrize("spans", [{"columns": 0}, {"rows": 0}, {"columns": -1}, {"rows": True}])
def test_a_cell_spans_at_least_itself(spans: dict[str, int]) -> None:
    with pytest.raises(ModelError, match=r"^Số (cột|hàng) của ô phải"):
        Cell(**spans)  # type: ignore[arg-type]  # every field named is a number


def test_a_cell_may_be_empty_and_may_have_several_lines() -> None:
    assert Cell() == Cell(text="", paragraphs=(), columns=1, rows=1)
    assert Cell(text="một", paragraphs=("hai", "", "ba")).paragraphs == ("hai", "", "ba")
    with pytest.raises(ModelError, match="Đoạn trong ô của bảng phải nằm trên một dòng"):
        Cell(paragraphs=("hai\nba",))


@pytest.mark.parametrize(
    "widths", [(1.0,), (1.0, 2.0, 3.0), (1.0, 0.0), (1.0, -2.0), (1.0, float("nan")), (1.0, float("inf")), (1.0, True)]
)
def test_widths_are_one_positive_share_for_each_column(widths: tuple[float, ...]) -> None:
    with pytest.raises(ModelError, match="Bảng có 2 cột nhưng bề rộng được cho là"):
        Table(rows=(row("1", "2"),), widths=widths)


def test_widths_of_the_right_number_are_kept() -> None:
    assert Table(rows=(row("1", "2"),), widths=(1, 2.5)).widths == (1, 2.5)


def test_tables_with_the_same_cells_are_one() -> None:
    assert len({Table(rows=(row("1", "2"),)), Table(rows=(row("1", "2"),))}) == 1


def test_rows_are_given_as_rows() -> None:
    with pytest.raises(ModelError, match="Các hàng của bảng: phần tử thứ 1 phải là Row, không phải tuple"):
        Table(rows=((Cell(),),))  # type: ignore[arg-type]  # that it is refused is the point
    with pytest.raises(ModelError, match="Các ô của hàng: phần tử thứ 1 phải là Cell, không phải str"):
        Row(cells=("một",))  # type: ignore[arg-type]  # as above


@st.composite
def tiled(draw: st.DrawFn) -> tuple[int, tuple[Row, ...]]:
    """A grid cut into cells that span columns and rows: how many columns it has, and its rows."""
    columns, height = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    taken: set[tuple[int, int]] = set()
    rows: list[Row] = []
    for y in range(height):
        cells: list[Cell] = []
        for x in range(columns):
            if (x, y) in taken:
                continue
            free = next((end for end in range(x, columns) if (end, y) in taken), columns)
            wide = draw(st.integers(1, free - x))
            deep = draw(st.integers(1, height - y)) if _leaves_a_cell(taken, columns, x, y, wide) else 1
            taken |= {(x + dx, y + dy) for dx in range(wide) for dy in range(deep)}
            cells.append(Cell(columns=wide, rows=deep))
        rows.append(Row(cells=tuple(cells)))
    return columns, tuple(rows)


def _leaves_a_cell(taken: set[tuple[int, int]], columns: int, x: int, y: int, wide: int) -> bool:
    """Whether the next rows keep a column of their own: a row without any cell cannot be said."""
    below = {column for column, line in taken if line > y}
    return len(below | set(range(x, x + wide))) < columns


@given(tiled())
def test_a_grid_cut_into_cells_has_its_columns_in_every_row(grid: tuple[int, tuple[Row, ...]]) -> None:
    columns, rows = grid
    assert column_counts(rows) == (columns,) * len(rows)
    assert Table(rows=rows).columns == columns


@given(st.lists(st.lists(st.integers(1, 4), min_size=1, max_size=5), min_size=1, max_size=5))
def test_without_spans_downwards_a_row_is_as_wide_as_its_cells(widths: list[list[int]]) -> None:
    rows = tuple(Row(cells=tuple(Cell(columns=columns) for columns in line)) for line in widths)
    assert column_counts(rows) == tuple(sum(line) for line in widths)
