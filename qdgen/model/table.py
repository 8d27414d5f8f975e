"""Tables as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from qdgen.errors import Fault, ModelError
from qdgen.location import Location
from qdgen.model.count import checked_count
from qdgen.model.emphasis import Emphasis, checked_emphasis
from qdgen.model.text import checked, checked_tuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Ô của bảng: its text, which may be empty; `paragraphs` are the further lines of the cell.

    `columns` and `rows` are how many columns and rows it spans. `emphasis` counts the letters of the text and of the
    further lines as if one line break stood between two of them, and none holds such a break. Raises ModelError when
    a span is below 1, or an emphasis stands where there are no letters.
    """

    text: str = ""
    paragraphs: tuple[str, ...] = ()
    columns: int = 1
    rows: int = 1
    emphasis: tuple[Emphasis, ...] = ()

    def __post_init__(self) -> None:
        checked(self.text, "Ô của bảng", required=False)
        checked_tuple(self.paragraphs, "Các đoạn trong ô", str)
        for text in self.paragraphs:
            checked(text, "Đoạn trong ô của bảng", required=False)
        checked_count(self.columns, "Số cột của ô")
        checked_count(self.rows, "Số hàng của ô")
        if self.emphasis != ():
            lines = "\n".join((self.text, *self.paragraphs))
            checked_emphasis(self.emphasis, lines, "Ô của bảng")
            _check_within_lines(self.emphasis, lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Hàng của bảng. Raises ModelError when it has no cell."""

    cells: tuple[Cell, ...]

    def __post_init__(self) -> None:
        checked_tuple(self.cells, "Các ô của hàng", Cell)
        if not self.cells:
            message = "Hàng của bảng không có ô nào."
            advice = "thêm ô vào hàng này, hoặc bỏ hàng."
            raise ModelError(Fault(message=message, advice=advice))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Bảng: `header` rows are repeated on each page; `widths` are the columns' shares, empty when computed.

    Every row covers the same number of columns, counting the spans that reach down from the rows above it; no span
    reaches out of the header, or out of the table. Raises ModelError when they do not, or when there is no row.
    """

    rows: tuple[Row, ...]
    header: tuple[Row, ...] = ()
    widths: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        checked_tuple(self.rows, "Các hàng của bảng", Row)
        checked_tuple(self.header, "Các hàng đầu bảng", Row)
        checked_tuple(self.widths, "Bề rộng các cột", int, float)
        if not self.rows and not self.header:
            message = "Bảng không có hàng nào."
            advice = "thêm hàng cho bảng, hoặc bỏ bảng này."
            raise ModelError(Fault(message=message, advice=advice))
        _check_reach("header", self.header, "phần đầu bảng")
        _check_reach("rows", self.rows, "bảng")
        counts = column_counts((*self.header, *self.rows))
        places = (*_paths("header", self.header), *_paths("rows", self.rows))
        for number, (count, place) in enumerate(zip(counts, places, strict=True), start=1):
            if count != counts[0]:
                message = f"Hàng {number} của bảng có {count} cột, hàng đầu có {counts[0]} cột."
                raise ModelError(Fault(message=message, location=Location(path=place), advice="thêm hoặc bớt ô."))
        if self.widths and (len(self.widths) != counts[0] or not all(_is_share(width) for width in self.widths)):
            message = f"Bảng có {counts[0]} cột nhưng bề rộng được cho là {list(self.widths)}."
            advice = "ghi cho mỗi cột một số dương, hoặc bỏ widths để tự tính."
            raise ModelError(Fault(message=message, advice=advice))

    @property
    def columns(self) -> int:
        """How many columns the table has."""
        return column_counts((*self.header, *self.rows))[0]


def column_counts(rows: tuple[Row, ...]) -> tuple[int, ...]:
    """How many columns each row covers, with the cells that reach down into it from above."""
    counts: list[int] = []
    reaching: list[tuple[int, int]] = []
    for row in rows:
        counts.append(sum(cell.columns for cell in row.cells) + sum(columns for columns, _ in reaching))
        reaching = [(columns, left - 1) for columns, left in reaching if left > 1]
        reaching += [(cell.columns, cell.rows - 1) for cell in row.cells if cell.rows > 1]
    return tuple(counts)


def _check_within_lines(emphasis: tuple[Emphasis, ...], lines: str) -> None:
    for one in emphasis:
        if "\n" in lines[one.start : one.end]:
            message = f"Phần nhấn mạnh từ {one.start} đến {one.end} của ô bảng nằm trên hai đoạn."
            raise ModelError(Fault(message=message, advice="tách ra, mỗi đoạn của ô một phần."))


def _paths(name: str, rows: tuple[Row, ...]) -> tuple[str, ...]:
    return tuple(f"{name}[{index}]" for index in range(len(rows)))


def _check_reach(name: str, rows: tuple[Row, ...], term: str) -> None:
    for number, (row, place) in enumerate(zip(rows, _paths(name, rows), strict=True), start=1):
        left = len(rows) - number + 1
        deepest = max(cell.rows for cell in row.cells)
        if deepest > left:
            message = f"Hàng {number} của {term} có ô chiếm {deepest} hàng nhưng từ đó chỉ còn {left} hàng."
            advice = "bớt số hàng mà ô chiếm, hoặc thêm hàng ở dưới."
            raise ModelError(Fault(message=message, location=Location(path=place), advice=advice))


def _is_share(width: float) -> bool:
    return not isinstance(width, bool) and isfinite(width) and width > 0
