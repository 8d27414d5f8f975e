"""The tables of masthead and closing are known as such, and how high their rows must be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qdgen.checks.evidence.layout_tables import fitted, layout_tables, needed_height
from qdgen.checks.evidence.strokes import width_of
from qdgen.standards.standard import Mm
from tests.checks.subjects import subject_of_example


def test_masthead_and_closing_of_each_document_are_found_once() -> None:
    parts = [part for _, part in layout_tables(subject_of_example(example="thi-dua"))]
    assert parts == ["phần đầu", "phần cuối", "phần đầu"]


def test_a_row_must_hold_the_lines_of_its_fullest_cell() -> None:
    (masthead, _), *_ = layout_tables(subject_of_example())
    names, numbers = (needed_height(row) for row in masthead.rows)
    assert names > numbers > 0


def test_columns_that_reach_too_far_are_brought_between_the_margins() -> None:
    subject = subject_of_example()
    (masthead, _), *_ = layout_tables(subject)
    (mend,) = fitted(subject, masthead, Mm(158))
    left, right = mend.widths
    assert sum(mend.widths) == pytest.approx(158)
    title = width_of(subject.main["national_title"][0], subject.standard.font)
    assert title is not None
    assert left > 158 * 0.3
    assert right > title


def test_a_table_of_more_columns_or_without_room_for_the_quoc_hieu_is_left() -> None:
    subject = subject_of_example()
    (masthead, _), *_ = layout_tables(subject)
    assert fitted(subject, replace(masthead, grid=(*masthead.grid, Mm(10))), Mm(158)) == ()
    assert fitted(subject, masthead, Mm(120)) == ()
