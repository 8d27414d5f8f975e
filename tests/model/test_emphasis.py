from __future__ import annotations

from typing import Any

import pytest

from qdgen.errors import ModelError
from qdgen.model.body import Article, Clause, Dash, Paragraph, Point
from qdgen.model.emphasis import Emphasis, Script, checked_emphasis
from qdgen.model.table import Cell

BOLD = Emphasis(start=0, end=3, bold=True)
TEXT = "Một hai ba"


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (-1, 2), ("0", 2), (0, 2.0), (False, True)])
def test_an_emphasis_without_letters_is_refused(start: Any, end: Any) -> None:  # noqa: ANN401 - wrong on purpose
    with pytest.raises(ModelError, match="không có chữ nào"):
        Emphasis(start=start, end=end, bold=True)


def test_an_emphasis_that_sets_nothing_apart_is_refused() -> None:
    with pytest.raises(ModelError, match="không đậm, không nghiêng, không là chỉ số"):
        Emphasis(start=0, end=1)


@pytest.mark.parametrize("looks", [{"bold": 1}, {"italic": "có"}])
def test_a_weight_that_is_no_yes_or_no_is_refused(looks: dict[str, Any]) -> None:
    with pytest.raises(ModelError, match="không phải là true hay false"):
        Emphasis(start=0, end=1, **looks)


def test_a_script_is_one_of_two() -> None:
    assert Emphasis(start=0, end=1, script=Script.SUBSCRIPT).script == "subscript"
    with pytest.raises(ModelError, match="phải là Script, không phải str"):
        Emphasis(start=0, end=1, script="superscript")  # type: ignore[arg-type] # wrong on purpose


@pytest.mark.parametrize(
    "make",
    [
        lambda emphasis: Paragraph(text=TEXT, emphasis=emphasis),
        lambda emphasis: Dash(text=TEXT, emphasis=emphasis),
        lambda emphasis: Point(text=TEXT, emphasis=emphasis),
        lambda emphasis: Clause(text=TEXT, emphasis=emphasis),
        lambda emphasis: Clause(heading=TEXT, emphasis=emphasis),
        lambda emphasis: Article(heading=TEXT, emphasis=emphasis),
        lambda emphasis: Cell(text=TEXT, emphasis=emphasis),
    ],
    ids=["paragraph", "dash", "point", "clause", "clause heading", "article heading", "cell"],
)
def test_each_part_with_words_checks_its_emphasis(make: Any) -> None:  # noqa: ANN401 - any part of the model
    assert make((BOLD,)).emphasis == (BOLD,)
    with pytest.raises(ModelError, match="đến vị trí 11, nhưng chữ chỉ dài 10"):
        make((Emphasis(start=8, end=11, bold=True),))


@pytest.mark.parametrize(
    "second",
    [
        Emphasis(start=2, end=5, italic=True),
        Emphasis(start=0, end=3, italic=True),
        Emphasis(start=3, end=5, bold=True),
    ],
    ids=["over another", "out of order", "not joined"],
)
def test_equal_looks_have_one_form(second: Emphasis) -> None:
    with pytest.raises(ModelError, match="chồng lên nhau, sai thứ tự hoặc chưa gộp lại"):
        checked_emphasis((BOLD, second), TEXT, "Đoạn văn")


def test_neighbours_that_differ_may_touch() -> None:
    both = (BOLD, Emphasis(start=3, end=5, bold=True, italic=True))
    checked_emphasis(both, TEXT, "Đoạn văn")
    checked_emphasis((), TEXT, "Đoạn văn")
    assert Paragraph(text=TEXT, emphasis=both).emphasis == both


def test_what_is_no_tuple_of_emphasis_is_refused() -> None:
    with pytest.raises(ModelError, match="Các phần nhấn mạnh của đoạn văn"):
        checked_emphasis([BOLD], TEXT, "Đoạn văn")


def test_a_cell_counts_over_its_paragraphs_and_no_emphasis_goes_over_their_ends() -> None:
    there = Emphasis(start=4, end=7, italic=True)
    assert Cell(text="Một", paragraphs=("hai",), emphasis=(there,)).emphasis == (there,)
    with pytest.raises(ModelError, match="nằm trên hai đoạn"):
        Cell(text="Một", paragraphs=("hai",), emphasis=(Emphasis(start=2, end=5, bold=True),))
