"""A page begins where the author broke it."""

from __future__ import annotations

import pytest

from qdgen.checks.landmarks.page_breaks import is_broken, is_parted, page_breaks
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import paragraphs
from tests.ooxml.making import docx, p

BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
SECTION = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"


@pytest.mark.parametrize(
    ("between", "parted"),
    [
        ("", False),
        (p(), False),
        (BREAK, True),
        (SECTION, True),
        ("<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>", True),
    ],
)
def test_what_stands_between_two_paragraphs_may_begin_a_page(between: str, parted: object) -> None:
    facts = read_document(docx(p("trên") + between + p("dưới") + "<w:sectPr/>"))
    first, *_, last = [one for one in paragraphs(facts.blocks) if one.text.strip()]
    assert is_parted(facts, first, last, page_breaks(facts)) is parted


def test_breaks_are_looked_for_from_the_first_number_to_before_the_last() -> None:
    breaks = page_breaks(read_document(docx(p("trên") + BREAK + p("dưới"))))
    assert breaks == (1,)
    assert is_broken(breaks, 1, 2)
    assert not is_broken(breaks, 0, 1)
    assert not is_broken(breaks, 2, 9)
