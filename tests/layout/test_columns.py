"""Widths of the columns of a table: computed from its words, or chosen by its author."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.layout.columns import chosen_widths, column_widths, same_widths, wide
from qdgen.standards.nd30 import ND30
from tests.renderers.documents import SMALL, WIDE, grid

WHOLE = ND30.page.text_width.twips
TABLE = grid(("1", "Một nội dung dài hơn hẳn", "Sở Nội vụ"))


@pytest.mark.parametrize("widths", [(3.0, 1.0, 1.0), (1.0, 1.0, 1.0), (8.0, 20.0, 11.0), (1.0, 8.0, 2.0)])
def test_small_shares_are_found_again_from_the_columns_they_make(widths: tuple[float, ...]) -> None:
    columns = column_widths(grid(("1", "Một nội dung dài hơn hẳn", "Sở Nội vụ"), widths=widths), ND30)
    assert chosen_widths(TABLE, columns, ND30) == widths
    assert chosen_widths(TABLE, [one / 56.7 for one in columns], ND30) == widths


def test_computed_widths_are_nobodys_choice_even_when_half_a_millimetre_off() -> None:
    columns = column_widths(TABLE, ND30)
    assert chosen_widths(TABLE, columns, ND30) == ()
    assert chosen_widths(TABLE, (columns[0] + 20, columns[1] - 20, columns[2]), ND30) == ()
    assert chosen_widths(TABLE, (columns[0] + 60, columns[1] - 60, columns[2]), ND30) != ()


def test_a_table_for_a_page_that_lies_keeps_to_its_words() -> None:
    assert wide(WIDE, ND30)
    assert chosen_widths(WIDE, [1.0] * 12, ND30) == ()


def test_tables_are_alike_when_their_columns_are() -> None:
    assert same_widths(TABLE, TABLE, ND30)
    assert not same_widths(TABLE, grid(("1", "Một", "Hai"), widths=(3.0, 1.0, 1.0)), ND30)
    assert not same_widths(TABLE, SMALL, ND30)


@given(st.lists(st.floats(0.5, 100), min_size=3, max_size=3))
def test_any_widths_come_back_to_a_thousandth_of_the_text(widths: list[float]) -> None:
    chosen = chosen_widths(TABLE, widths, ND30)
    if chosen:
        total = sum(chosen)
        wanted = sum(widths)
        assert all(abs(one / total - other / wanted) < 0.001 for one, other in zip(chosen, widths, strict=True))
