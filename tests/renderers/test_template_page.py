"""A template with other margins: the tables and the centred lines follow its page."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import Mm as DocxMm

from qdgen import read, render
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import tables
from qdgen.renderers.template_page import on_page_of
from qdgen.renderers.templates import shipped
from qdgen.standards.nd30 import ND30

SEED = Path(__file__).resolve().parents[2] / "examples" / "thi-dua" / "quyet-dinh.txt"


def with_margins(left: float, right: float) -> bytes:
    """The shipped decision template with other margins at the sides."""
    document = docx.Document(BytesIO(shipped("decision.docx")))
    section = document.sections[-1]
    section.left_margin, section.right_margin = DocxMm(left), DocxMm(right)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def test_the_shipped_template_has_the_page_of_the_standard() -> None:
    assert on_page_of(shipped("decision.docx"), ND30) is ND30


@pytest.mark.parametrize(("left", "right"), [(35, 20), (30, 20), (25, 10)])
def test_the_tables_are_as_wide_as_the_text_of_the_template(left: float, right: float) -> None:
    template = with_margins(left, right)
    assert on_page_of(template, ND30).page.text_width == pytest.approx(210 - left - right, abs=0.1)
    facts = read_document(render(read(SEED).document, templates={"decision.docx": template}))
    masthead, closing, *_ = tables(facts.blocks)
    assert sum(masthead.grid) == pytest.approx(210 - left - right, abs=0.2)
    assert sum(closing.grid) == pytest.approx(210 - left - right, abs=0.2)
