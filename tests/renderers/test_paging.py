from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from qdgen.layout.metrics import Face
from qdgen.renderers.paging import TOGETHER, Unit, paged, units_of
from qdgen.renderers.typesetting import SetParagraph, SetRow, SetTable
from qdgen.standards.standard import Mm, Pt

if TYPE_CHECKING:
    from qdgen.renderers.paging import Piece

ROOM = 100.0


def paragraph(lines: int, **changes: Any) -> SetParagraph:  # noqa: ANN401 - as the fields
    fields: dict[str, Any] = {
        "style": "QDParagraph",
        "lines": ("chữ",) * lines,
        "room": Mm(165),
        "size": Pt(10),
        "face": Face.REGULAR,
        "line_height": Pt(10),
        "single": Pt(10),
        "before": Pt(0),
        "after": Pt(0),
        "keep_next": False,
        "keep_lines": False,
        "widows": True,
        "ends_section": False,
        "rules": (),
    }
    return SetParagraph(**(fields | changes))


def table(*heights: float, headers: int = 0) -> SetTable:
    rows = (
        SetRow(cells=((paragraph(1),),), height=Pt(height), header=place < headers, keep_next=place < headers)
        for place, height in enumerate(heights)
    )
    return SetTable(style="QDTable", rows=tuple(rows))


def pages(*blocks: SetParagraph | SetTable) -> list[list[tuple[int, int]]]:
    """For each page, which blocks stand on it, and how many of their lines."""
    found: dict[int, list[tuple[int, int]]] = {}
    for piece in paged(units_of(blocks), lambda _: ROOM):
        found.setdefault(piece.page, []).append((piece.unit.block, piece.lines))
    return [found[page] for page in sorted(found)]


def test_what_fits_stands_on_one_page() -> None:
    assert pages(paragraph(5), paragraph(5)) == [[(0, 5), (1, 5)]]


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    assert pages(paragraph(6), paragraph(8)) == [[(0, 6), (1, 4)], [(1, 4)]]


def test_no_line_stays_alone_at_the_end_of_a_page() -> None:
    assert pages(paragraph(9), paragraph(4)) == [[(0, 9)], [(1, 4)]]


def test_no_line_comes_alone_to_the_next_page() -> None:
    assert pages(paragraph(6), paragraph(5)) == [[(0, 6), (1, 3)], [(1, 2)]]


def test_lines_may_stay_alone_where_the_paragraph_lets_them() -> None:
    assert pages(paragraph(9), paragraph(4, widows=False)) == [[(0, 9), (1, 1)], [(1, 3)]]


def test_three_lines_are_never_parted() -> None:
    assert pages(paragraph(8), paragraph(3)) == [[(0, 8)], [(1, 3)]]


def test_of_two_gaps_the_greater_counts_and_none_at_the_top_of_a_page() -> None:
    pieces = paged(
        units_of((paragraph(5, after=Pt(6)), paragraph(3, before=Pt(4)), paragraph(3, before=Pt(20)))), lambda _: ROOM
    )
    assert [(piece.page, piece.top) for piece in pieces] == [(1, 0), (1, 56), (2, 0)]


def test_a_heading_moves_with_its_text() -> None:
    assert pages(paragraph(8), paragraph(1, keep_next=True), paragraph(3)) == [[(0, 8)], [(1, 1), (2, 3)]]


def test_a_heading_stays_when_two_lines_of_its_text_fit() -> None:
    assert pages(paragraph(7), paragraph(1, keep_next=True), paragraph(6)) == [
        [(0, 7), (1, 1), (2, 2)],
        [(2, 4)],
    ]


def test_a_chain_that_fills_the_page_is_left_where_it_is() -> None:
    assert pages(paragraph(9, keep_next=True), paragraph(3)) == [[(0, 9)], [(1, 3)]]


def test_a_row_is_never_parted_and_the_header_comes_again() -> None:
    pieces = paged(units_of((table(20, 50, 40, headers=1),)), lambda _: ROOM)
    assert [(piece.page, piece.top) for piece in pieces] == [(1, 0), (1, 20), (2, 20)]


def test_a_header_row_does_not_stay_behind() -> None:
    assert pages(paragraph(8), table(15, 20, headers=1)) == [[(0, 8)], [(1, 1), (1, 1)]]


def test_the_spacing_below_the_last_line_may_hang_over_the_end() -> None:
    stretched = paragraph(6, line_height=Pt(19), single=Pt(12))
    assert pages(stretched) == [[(0, 4)], [(0, 2)]]
    assert pages(paragraph(5, line_height=Pt(21), single=Pt(15))) == [[(0, 5)]]


def test_the_first_page_may_be_lower() -> None:
    pieces = paged(units_of((paragraph(10),)), lambda page: 50.0 if page == 1 else ROOM)
    assert [(piece.page, piece.lines) for piece in pieces] == [(1, 5), (2, 5)]


def test_what_is_higher_than_a_page_is_put_there_all_the_same() -> None:
    assert pages(paragraph(1), table(150), paragraph(1)) == [[(0, 1)], [(1, 1)], [(2, 1)]]


blocks = st.builds(
    lambda lines, keep, before: paragraph(lines, keep_next=keep, before=Pt(before)),
    st.integers(1, 30),
    st.booleans(),
    st.sampled_from([0, 6]),
)


@given(st.lists(blocks, max_size=12))
def test_every_line_stands_somewhere_and_in_order(found: list[SetParagraph]) -> None:
    pieces = paged(units_of(found), lambda _: ROOM)
    lines: dict[int, int] = {}
    for piece in pieces:
        lines[piece.unit.block] = lines.get(piece.unit.block, 0) + piece.lines
    assert lines == {place: len(block.lines) for place, block in enumerate(found)}
    places = [(piece.page, piece.top) for piece in pieces]
    assert places == sorted(places)
    assert all(piece.bottom <= ROOM + 1 for piece in pieces)
    assert {piece.page for piece in pieces} == set(range(1, max((piece.page for piece in pieces), default=0) + 1))


@given(st.lists(blocks, max_size=12))
def test_parted_paragraphs_leave_two_lines_on_each_side(found: list[SetParagraph]) -> None:
    pieces = paged(units_of(found), lambda _: ROOM)
    assert all(piece.lines >= TOGETHER for piece in pieces if parted(piece))


def parted(piece: Piece) -> bool:
    return piece.lines < piece.unit.lines


def test_a_unit_without_height_takes_no_room() -> None:
    unit = Unit(block=0, row=0, lines=1, height=0.0, gap=0.0, keep_next=False, whole=False)
    assert [piece.bottom for piece in paged((unit,), lambda _: ROOM)] == [0.0]
