"""Whether an annex begins on a page of its own."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.page_starts import begins_a_page, is_broken, page_start
from tests.checks.subjects import subject_of_example

CONTINUOUS = {
    "xml": "word/document.xml",
    "replace": ['<w:type w:val="nextPage"/>', '<w:type w:val="continuous"/>'],
}
WORD = '<w:t xml:space="preserve">'
STYLE = '<w:pStyle w:val="QDAppendix"/>'


@pytest.mark.parametrize(
    ("edits", "begins"),
    [
        ([], True),
        ([CONTINUOUS], False),
        ([CONTINUOUS, {"xml": "word/document.xml", "replace": [STYLE, f"{STYLE}<w:pageBreakBefore/>"]}], True),
        (
            [
                CONTINUOUS,
                {"xml": "word/document.xml", "replace": [f"{WORD}Phụ lục<", f'<w:br w:type="page"/>{WORD}Phụ lục<']},
            ],
            True,
        ),
    ],
)
def test_a_break_of_any_kind_begins_a_page(edits: list[dict[str, object]], begins: object) -> None:
    subject = subject_of_example(*edits, example="khen-thuong")
    assert begins_a_page(subject, subject.pieces[1], subject.main) == begins


def test_a_break_is_known_by_its_paragraph_and_begins_the_page_of_those_after_it() -> None:
    subject = subject_of_example({"paragraph": "Điều 2.", "page_break_before": True})
    at = next(line.paragraph.index for line in subject.main.lines if line.text.startswith("Điều 2."))
    assert is_broken(subject, at, at + 1)
    assert not is_broken(subject, at + 1, at + 9)
    assert not is_broken(subject, 0, at)
    assert (page_start(subject, at - 1), page_start(subject, at), page_start(subject, at + 3)) == (0, at, at)
