from __future__ import annotations

from dataclasses import replace

import pytest

from qdgen.errors import TemplateError
from qdgen.renderers.docx import to_docx
from qdgen.renderers.forecast import forecast
from qdgen.renderers.foreseeing import foreseen
from qdgen.renderers.templates import shipped
from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Mm
from tests.renderers.documents import decision

DOCUMENT = decision()
NARROW = replace(ND30, page=replace(ND30.page, left=replace(ND30.page.left, used=Mm(35))))


def test_a_document_is_foreseen_as_its_file_is() -> None:
    assert forecast(DOCUMENT) == foreseen(to_docx(DOCUMENT))


def test_another_standard_changes_the_page() -> None:
    usual, narrow = (forecast(DOCUMENT, standard).parts[0].head for standard in (ND30, NARROW))
    assert usual is not None
    assert narrow is not None
    assert usual.left + usual.right == pytest.approx(165, abs=0.1)
    assert narrow.left + narrow.right == pytest.approx(160, abs=0.1)


def test_a_template_of_the_office_is_foreseen_too() -> None:
    templates = {"decision.docx": shipped("decision.docx")}
    assert forecast(DOCUMENT, templates=templates) == forecast(DOCUMENT)


def test_a_template_that_cannot_be_filled_is_refused() -> None:
    with pytest.raises(TemplateError):
        forecast(DOCUMENT, templates={"decision.docx": b"chu"})
