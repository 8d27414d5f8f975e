"""The levels below the article; more in tests/cases/readers/text-levels.md."""

from __future__ import annotations

import pytest

from qdgen.model.body import Clause, Dash, Paragraph, Point, Section
from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.grammar.levels import Levels, titled
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lines import LineKind, classify
from qdgen.readers.typed.splitting import read_lines

K = LineKind


def levels(text: str) -> tuple[Levels, Ledger]:
    ledger = Ledger()
    return Levels(Cursor(read_lines(text, ledger)), ledger), ledger


def test_blocks_end_at_the_first_line_of_an_open_level() -> None:
    reader, _ = levels("Một\n- Hai\n+ Ba\n+ Bốn\na) Năm")
    with reader.open(K.POINT):
        assert reader.blocks() == (
            Paragraph(text="Một"),
            Dash(text="Hai", items=(Dash(text="Ba", mark="+"), Dash(text="Bốn", mark="+"))),
        )
        assert reader.points() == (Point(text="Năm"),)


def test_a_plus_without_a_dash_stands_for_itself() -> None:
    reader, _ = levels("+ Một\n- Hai")
    assert reader.blocks() == (Dash(text="Một", mark="+"), Dash(text="Hai"))


def test_a_numbered_line_that_nothing_can_take_stays_a_paragraph() -> None:
    reader, ledger = levels("a) Một\n1.1. Hai")
    assert reader.blocks() == (Paragraph(text="a) Một"), Paragraph(text="1.1. Hai"))
    assert [remark.location.line for remark in ledger.remarks] == [1, 2]


def test_a_chapter_that_nothing_can_take_is_a_fault() -> None:
    reader, ledger = levels("Chương I\nMột")
    assert reader.blocks() == (Paragraph(text="Một"),)
    assert [fault.location.line for fault in ledger.faults] == [1]


def test_letters_go_on_behind_a_letter_of_the_authors_own() -> None:
    reader, ledger = levels("a) Một\ne) Hai\ng) Ba\nf) Bốn\ni) Năm")
    with reader.open(K.POINT):
        letters = [point.letter for point in reader.points()]
    assert letters == ["", "e", "", "f", ""]
    assert [remark.location.line for remark in ledger.remarks] == [2, 4]


def test_sections_hold_clauses_and_clauses_points() -> None:
    reader, _ = levels("I. MỘT\n1. Hai\na) Ba\n2. Bốn.\nII. NĂM")
    with reader.open(K.SECTION):
        assert reader.sections() == (
            Section(heading="MỘT", clauses=(Clause(heading="Hai", points=(Point(text="Ba"),)), Clause(text="Bốn."))),
            Section(heading="NĂM"),
        )


@pytest.mark.parametrize(
    ("words", "bold", "has_children", "heading"),
    [
        ("1. Một", False, True, True),
        ("1. Một", False, False, False),
        ("1. Một:", False, True, False),
        ("1. \\Một", False, True, False),
        ("1. Một.", True, False, True),
    ],
)
def test_what_is_a_heading(words: str, bold: bool, has_children: bool, heading: bool) -> None:  # noqa: FBT001
    line = classify(words, at=1, bold=bold)
    assert titled(line, has_children=has_children) == ((line.text, "") if heading else ("", line.text))


def test_a_blank_line_inside_a_table_is_told() -> None:
    reader, ledger = levels("| a |\n|---|\n\n| b |")
    assert len(reader.blocks()) == 2
    assert [remark.location.line for remark in ledger.remarks] == [4]


def test_a_whole_sentence_taken_for_a_heading_is_told() -> None:
    reader, ledger = levels(f"1. {'chữ ' * 30}\n- Một.")
    with reader.open(K.CLAUSE):
        assert reader.clauses()[0].heading
    assert ["in đậm như một tiêu đề" in remark.message for remark in ledger.remarks] == [True]
