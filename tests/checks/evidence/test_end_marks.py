"""The mark that ends the text, and what was typed instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from qdgen.checks.evidence.end_marks import last_unit, mark_at, marked
from qdgen.checks.landmarks.find import find_landmarks
from qdgen.ooxml.document import read_document
from tests.checks.faults import made

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece


def pieces(example: str, *edits: dict[str, Any]) -> tuple[Piece, ...]:
    return find_landmarks(read_document(made(example, edits), "x.docx")).pieces


@pytest.mark.parametrize("mark", ["./.", "././.", "/.", "./", ". / .", " ./.", "./. "])
def test_whatever_stands_for_the_mark_is_found(mark: str) -> None:
    main = pieces("bo-nhiem", {"paragraph": "Điều 4.", "replace": ["này./.", f"này{mark}"]})[0]
    last = last_unit(main)
    assert last is not None
    assert mark_at(last.line) is not None
    assert [line.text for line in marked(main)] == [last.line.text]


@pytest.mark.parametrize("end", [".", "", "...", " 3/4", " và/hoặc"])
def test_other_ends_are_no_mark(end: str) -> None:
    main = pieces("bo-nhiem", {"paragraph": "Điều 4.", "replace": ["này./.", f"này{end}"]})[0]
    assert not list(marked(main))


def test_each_document_of_a_file_has_a_last_unit() -> None:
    assert all(last_unit(piece) is not None for piece in pieces("thi-dua"))


def test_a_table_at_the_end_leaves_no_last_unit() -> None:
    appendix = pieces("khen-thuong", {"paragraph": "Danh sách này có", "remove": True})[1]
    assert last_unit(appendix) is None
