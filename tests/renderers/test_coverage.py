"""A template of one's own that leaves a part of the document out is refused: no word is lost in silence."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest

from qdgen import TemplateError, read, render
from qdgen.renderers.context import annex_context, document_context
from qdgen.renderers.coverage import TERMS
from qdgen.renderers.templates import shipped
from qdgen.standards.nd30 import ND30

SEED = Path(__file__).resolve().parents[2] / "examples" / "thi-dua" / "quyet-dinh.txt"


def without(template: bytes, tag: str) -> bytes:
    """The template without the paragraphs that hold `tag`."""
    document = docx.Document(BytesIO(template))
    for paragraph in document.paragraphs:
        if tag in paragraph.text:
            parent = paragraph._p.getparent()
            assert parent is not None
            parent.remove(paragraph._p)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def test_a_template_without_the_authority_is_refused() -> None:
    template = without(shipped("decision.docx"), "{{ authority }}")
    with pytest.raises(TemplateError, match="Mẫu không in ra: thẩm quyền ban hành"):
        render(read(SEED).document, templates={"decision.docx": template})


def test_the_template_of_another_kind_is_refused() -> None:
    with pytest.raises(TemplateError, match="thẩm quyền ban hành, căn cứ"):
        render(read(SEED).document, templates={"decision.docx": shipped("plan.docx")})


def test_the_shipped_templates_given_by_name_print_everything() -> None:
    document = read(SEED).document
    given = {name: shipped(name) for name in ("decision.docx", "plan.docx")}
    assert render(document, templates=given) == render(document)


def test_every_term_is_a_name_of_the_context() -> None:
    document = read(SEED).document
    names = document_context(document, ND30).keys() | annex_context(document, 0, ND30).keys()
    assert TERMS.keys() - names == {"appendix_label", "title"}  # which only an appendix has
