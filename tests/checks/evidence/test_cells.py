"""Where a line stands, how wide its column is, and which empty lines part it from another."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.cells import Cell, blank_between, column_width, holder_of
from qdgen.ooxml.reading import paragraphs
from tests.checks.subjects import subject_of_example


def test_a_line_of_the_masthead_stands_in_its_cell() -> None:
    subject = subject_of_example()
    line = subject.main["motto"][0]
    holder = holder_of(subject.facts, line)
    assert isinstance(holder, Cell)
    assert any(paragraph is line.paragraph for paragraph in paragraphs(holder.cell.blocks))


def test_a_line_outside_tables_stands_in_none() -> None:
    subject = subject_of_example()
    assert holder_of(subject.facts, subject.main["type"][0]) is None
    assert column_width(subject.facts, subject.main["type"][0]) is None


def test_a_column_is_as_wide_as_its_cell_less_the_indents() -> None:
    plain, indented = (subject_of_example({"paragraph": "SỞ NỘI VỤ", "left": left}) for left in (0, 10))
    wide = column_width(plain.facts, plain.main["issuer"][0])
    narrow = column_width(indented.facts, indented.main["issuer"][0])
    assert wide is not None
    assert narrow is not None
    assert wide - narrow == pytest.approx(10, abs=0.1)


def test_empty_lines_between_two_lines_of_a_column_are_seen() -> None:
    subject = subject_of_example({"paragraph": "SỞ NỘI VỤ", "insert_before": ""})
    (parent,), (issuer,) = subject.main["issuer_parent"], subject.main["issuer"]
    assert [one.text for one in blank_between(subject.facts, parent, issuer)] == [""]


def test_the_paragraph_that_holds_a_drawn_line_is_not_empty() -> None:
    subject = subject_of_example()
    (issuer,), (number,) = subject.main["issuer"], subject.main["number"]
    assert blank_between(subject.facts, issuer, number) == ()
