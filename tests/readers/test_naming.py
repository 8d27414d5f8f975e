"""The judge of the dirty corpus: it must not take a remark about one word for a remark about another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qdgen.errors import Remark
from qdgen.kinds.decision import Decision
from qdgen.location import Location
from qdgen.model import Emphasis
from qdgen.readers.reading import Reading
from qdgen.readers.text import read_text
from tests.case_files import DECISION, USUAL
from tests.readers.naming import differences_not_named

DRAFT = DECISION.format(**{**USUAL, "articles": "Điều 1. Giao các cơ quan, đơn vị chịu trách nhiệm thi hành./."})
CLEAN = read_text(DRAFT)
LINE = DRAFT.splitlines().index("Điều 1. Giao các cơ quan, đơn vị chịu trách nhiệm thi hành./.") + 1


def with_text(words: str, *remarks: Remark) -> Reading:
    """The reading with other words in Điều 1."""
    document = CLEAN.document
    assert isinstance(document, Decision)
    articles = (replace(document.articles[0], text=words),)
    return Reading(document=replace(document, articles=articles), remarks=(*CLEAN.remarks, *remarks))


def remark(message: str, line: int | None = None, before: str = "", after: str = "") -> Remark:
    return Remark(message=message, location=Location(line=line), before=before, after=after, kind="wording")


LESS = "Giao các cơ quan chịu trách nhiệm thi hành."
MORE = "Giao các cơ quan, đơn vị cấp xã chịu trách nhiệm thi hành."


def test_equal_documents_have_no_differences() -> None:
    assert differences_not_named(DRAFT, CLEAN, with_text("Giao các cơ quan, đơn vị chịu trách nhiệm thi hành.")) == []


@pytest.mark.parametrize(("words", "unnamed"), [(LESS, "[vị đơn]"), (MORE, "[cấp xã]")])
def test_a_word_that_was_lost_or_added_without_a_remark_is_silent(words: str, unnamed: str) -> None:
    [found] = differences_not_named(DRAFT, CLEAN, with_text(words))
    assert found.splitlines()[0] == unnamed


def test_a_remark_that_shares_three_words_but_not_the_one_that_was_lost_does_not_name_it() -> None:
    told = remark("Dấu cuối “chịu trách nhiệm thi hành” được ghi lại.")
    assert differences_not_named(DRAFT, CLEAN, with_text(LESS, told)) != []


def test_a_remark_of_another_place_does_not_name_a_word_by_chance() -> None:
    told = remark("“đơn vị” được viết hoa.", 1)
    assert differences_not_named(DRAFT, CLEAN, with_text(LESS, told)) != []


@pytest.mark.parametrize(
    "told",
    [
        remark("Dòng này được ghi lại.", LINE),
        remark("Ghi lại.", before="các cơ quan, đơn vị chịu", after="các cơ quan chịu"),
        remark(f"2 dòng được bỏ: 1, {LINE}."),
    ],
    ids=["its line", "its words", "its line among others"],
)
def test_a_remark_of_that_place_names_its_words(told: Remark) -> None:
    assert differences_not_named(DRAFT, CLEAN, with_text(LESS, told)) == []


def test_a_word_that_was_added_is_not_named_by_the_line_where_it_is_not() -> None:
    assert differences_not_named(DRAFT, CLEAN, with_text(MORE, remark("Dòng này được ghi lại.", LINE))) != []


def test_what_the_clean_draft_is_told_of_as_well_names_nothing() -> None:
    told = remark("Dòng này được ghi lại.", LINE)
    before = replace(CLEAN, remarks=(told,))
    assert differences_not_named(DRAFT, before, replace(with_text(LESS), remarks=(told,))) != []


def test_other_marks_with_no_remark_of_the_place_are_silent() -> None:
    marks = with_text("Giao các cơ quan, đơn vị: chịu trách nhiệm thi hành.")
    assert differences_not_named(DRAFT, CLEAN, marks) != []
    assert differences_not_named(DRAFT, CLEAN, replace(marks, remarks=(remark("Ghi lại.", LINE),))) == []


def test_a_difference_that_the_text_does_not_show_is_sought_in_the_data() -> None:
    document = CLEAN.document
    assert isinstance(document, Decision)
    heavy = replace(document.articles[0], emphasis=(Emphasis(start=0, end=4, bold=True),))
    assert differences_not_named(DRAFT, CLEAN, replace(CLEAN, document=replace(document, articles=(heavy,)))) != []
