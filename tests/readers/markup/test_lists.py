"""Numbered lists inside others, and notes, of Markdown."""

from __future__ import annotations

from qdgen.kinds.decision import Decision
from qdgen.readers.markdown_draft import read_markdown
from qdgen.readers.markup.lists import with_nested_numbers, without_note_marks
from tests.case_files import DECISION, USUAL


def test_an_item_further_in_is_numbered_by_the_one_that_holds_it() -> None:
    lines, told = with_nested_numbers(["1. Một", "   1. Trong", "   2) Trong nữa", "2. Hai", "   - Gạch", "   1. Cuối"])
    assert [line.strip() for line in lines] == [
        *("1. Một", "1.1. Trong", "1.2. Trong nữa", "2. Hai", "- Gạch", "2.1. Cuối")
    ]
    assert [(one.at, one.typed, one.read) for one in told] == [(2, "1.", "1.1."), (3, "2)", "1.2."), (6, "1.", "2.1.")]


def test_a_paragraph_at_the_edge_ends_the_list() -> None:
    lines = ["1. Một", "", "Đoạn.", "  1. Thụt vào"]
    assert with_nested_numbers(lines) == (lines, [])


def test_a_note_is_a_paragraph_above_the_closing_and_told_below_it() -> None:
    lines, told = without_note_marks(["Một.[^1] Hai[^a].", "[^1]: Chú thích.", "**Nơi nhận:**", "[^a]: Cuối trang."])
    assert lines == ["Một. Hai.", "Chú thích.", "**Nơi nhận:**", "//"]
    assert [one.kind for one in told] == ["note"] * 3
    assert "Cuối trang." in told[-1].message


def test_a_nested_list_is_read_as_clauses_of_a_clause() -> None:
    articles = "Điều 1. Danh mục:\n\n1. Một\n   1. Trong\n   2. Nữa\n\nĐiều 2. Các cơ quan thi hành Quyết định này./."
    reading = read_markdown(DECISION.format(**{**USUAL, "articles": articles}))
    assert isinstance(reading.document, Decision)
    (outer,) = reading.document.articles[0].clauses
    assert [clause.text for clause in outer.clauses] == ["Trong", "Nữa"]
    assert [remark.after for remark in reading.remarks if remark.kind == "label"] == ["1.1.", "1.2."]
