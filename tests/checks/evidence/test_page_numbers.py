"""Where the pages of a file show their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import (
    in_use,
    is_numbered,
    is_numbered_from_first,
    numbered_pages,
    openings,
    page_numbers,
    set_number,
)
from qdgen.checks.settings import Settings
from qdgen.checks.subject import subject_of
from qdgen.ooxml.document import read_document
from qdgen.standards.nd30 import ND30
from tests.checks.faults import made

if TYPE_CHECKING:
    from typing import Any

    from qdgen.checks.subject import Subject


def _subject(example: str, *edits: dict[str, Any]) -> Subject:
    return subject_of(read_document(made(example, edits)), Settings())


def test_one_number_shown_by_two_sections_is_one_number() -> None:
    subject = _subject("thi-dua")
    (number,) = page_numbers(subject.facts)
    assert [section.index for section in number.sections] == [0, 1]
    assert number.runs[0].text == "2"
    assert number.span == (0, 1)
    assert number.other_text == ""
    assert not number.placed_freely


def test_words_beside_the_number_are_seen() -> None:
    edit = {
        "xml": "word/header1.xml",
        "replace": ["</w:pPr><w:r>", '</w:pPr><w:r><w:t xml:space="preserve">Trang </w:t></w:r><w:r>'],
    }
    (number,) = page_numbers(_subject("bo-nhiem", edit).facts)
    assert number.other_text == "Trang"
    assert number.span == (6, 7)


def test_the_header_of_the_first_page_counts_only_where_it_is_shown() -> None:
    shown = _subject("bo-nhiem").facts
    hidden = _subject("bo-nhiem", {"section": 0, "title_page": False}).facts
    assert {one.pages for one in in_use(shown, shown.sections[0])} == {"default", "first"}
    assert {one.pages for one in in_use(hidden, hidden.sections[0]) if one.story == "header"} == {"default"}
    assert not is_numbered_from_first(shown, shown.sections[0])
    assert is_numbered_from_first(hidden, hidden.sections[0])


def test_a_section_without_a_field_is_not_numbered() -> None:
    edit = {
        "xml": "word/document.xml",
        "replace": ['<w:headerReference w:type="default" r:id="rIdHeader"/>', ""],
    }
    facts = _subject("bo-nhiem", edit).facts
    assert not is_numbered(facts, facts.sections[0])
    assert numbered_pages(facts, facts.sections[0]) == frozenset()


def test_every_piece_is_known_by_the_section_that_opens_it() -> None:
    found = [(piece.kind, section and section.index) for piece, section in openings(_subject("thi-dua"))]
    assert found == [("main", 0), ("attached", 1)]


def test_the_mend_sets_the_number_as_the_decree_has_it() -> None:
    subject = _subject("bo-nhiem")
    mend = set_number(subject, subject.facts.sections[0])
    assert (mend.section, mend.font) == (0, ND30.font)
    assert ND30.looks["page_number"].size.holds(mend.size)
