"""How many pages a piece fills, estimated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.checks.evidence.page_length import estimated_pages, fits_one_page, may_cross
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


@pytest.mark.parametrize(("example", "pages"), [("bo-nhiem", 1), ("de-an", 4), ("ke-hoach-xa", 3)])
def test_an_estimate_is_within_a_page_of_what_is_printed(example: str, pages: int) -> None:
    subject = _subject(example)
    section = subject.facts.sections[0]
    assert pages - 1 < estimated_pages(subject.main.lines, section, ND30.page) <= pages


def test_a_long_text_fits_no_page_and_a_short_one_does() -> None:
    long, edge = _subject("de-an"), _subject("bo-nhiem")
    short = _subject(
        "bo-nhiem", {"paragraph": "2. Hệ số", "remove": True}, {"paragraph": "3. Bà Trần Thị B", "remove": True},
        {"paragraph": "Căn cứ Quyết định số 30", "remove": True},
    )  # fmt: skip
    assert fits_one_page(long, long.main, long.facts.sections[0]) is False
    assert fits_one_page(edge, edge.main, edge.facts.sections[0]) is None
    assert fits_one_page(short, short.main, short.facts.sections[0]) is True


def test_a_page_break_makes_two_pages_of_any_text() -> None:
    subject = _subject("bo-nhiem", {"paragraph": "Điều 2.", "page_break_before": True})
    assert fits_one_page(subject, subject.main, subject.facts.sections[0]) is False


def test_a_section_that_says_nothing_has_the_page_of_the_decree() -> None:
    subject = _subject("bo-nhiem", {"xml": "word/document.xml", "replace": ['<w:pgSz w:w="11906" w:h="16838"/>', ""]})
    section = subject.facts.sections[0]
    assert section.width is None
    assert 0 < estimated_pages(subject.main.lines, section, ND30.page) < 1
    assert estimated_pages((), section, ND30.page) == 0


def test_a_page_may_end_in_a_signature_near_its_foot_and_not_in_one_near_its_head() -> None:
    subject = _subject("bo-nhiem")
    title, name = subject.main["signing_title"][0], subject.main["signatory"][0]
    assert may_cross(subject, subject.main, title, name)
    moved = _subject("bo-nhiem", {"paragraph": "Điều 4.", "page_break_before": True})
    title, name = moved.main["signing_title"][0], moved.main["signatory"][0]
    assert not may_cross(moved, moved.main, title, name)
