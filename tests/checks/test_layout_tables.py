"""The tables of masthead and closing are known as such, and how high their rows must be."""

from __future__ import annotations

from qdgen.checks.layout_tables import layout_tables, needed_height
from tests.checks.subjects import subject_of_example


def test_masthead_and_closing_of_each_document_are_found_once() -> None:
    parts = [part for _, part in layout_tables(subject_of_example(example="thi-dua"))]
    assert parts == ["phần đầu", "phần cuối", "phần đầu"]


def test_a_row_must_hold_the_lines_of_its_fullest_cell() -> None:
    (masthead, _), *_ = layout_tables(subject_of_example())
    names, numbers = (needed_height(row) for row in masthead.rows)
    assert names > numbers > 0
