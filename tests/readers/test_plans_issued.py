"""The three ways to issue a plan (with a decision, within its Điều 1, alone), as text and as Word files, to and fro."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.kinds import kind_of
from qdgen.readers.docx import read_docx
from qdgen.readers.reopening import read_word
from qdgen.readers.text import read_text
from qdgen.renderers.docx import to_docx
from qdgen.renderers.text import to_text
from tests.case_files import Case, cases, value_at
from tests.readers.word_drafts import Setting, word_of

if TYPE_CHECKING:
    from qdgen.model.document import AdministrativeDocument

WAYS = cases("readers/plans-issued.md")
every_way = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)


def assert_is_as_the_case_says(document: AdministrativeDocument, way: Case) -> None:
    expected = dict(way.expected)
    assert kind_of(document).key == expected.pop("kind")
    assert {path: value_at(document, path) for path in expected} == expected


def test_there_are_three_ways() -> None:
    assert [len(getattr(read_text(way.draft).document, "annexes", ())) for way in WAYS] == [1, 0, 0]


@every_way
def test_the_text_is_read_as_its_case_says_with_nothing_to_remark(way: Case) -> None:
    reading = read_text(way.draft)
    assert reading.remarks == ()
    assert_is_as_the_case_says(reading.document, way)


@every_way
def test_the_text_comes_out_as_it_was_typed(way: Case) -> None:
    assert to_text(read_text(way.draft).document) == way.draft


@every_way
def test_the_word_file_is_read_as_its_case_says_from_its_words_alone(way: Case) -> None:
    document = read_text(way.draft).document
    data = to_docx(document, model=False)
    reading = read_docx(data)
    assert reading.remarks == ()
    assert_is_as_the_case_says(reading.document, way)
    assert reading.document == document
    assert to_text(reading.document) == way.draft
    assert to_docx(reading.document, model=False) == data


@every_way
def test_the_word_file_that_carries_its_model_is_the_same_document(way: Case) -> None:
    document = read_text(way.draft).document
    assert read_word(to_docx(document)).document == document


@pytest.mark.parametrize("automatic", [False, True], ids=["typed numbers", "automatic numbers"])
@pytest.mark.parametrize("way", WAYS[1:], ids=lambda way: way.name)
def test_a_word_file_that_somebody_else_made_is_the_same_document(way: Case, *, automatic: bool) -> None:
    reading = read_docx(word_of(way.draft, Setting(automatic=automatic)))
    assert_is_as_the_case_says(reading.document, way)
    assert reading.document == read_text(way.draft).document
