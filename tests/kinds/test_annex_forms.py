from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen.kinds.annex_forms import ANNEX_FORMS, AnnexForm, form_of
from tests.kinds.drafts import ARTICLES, annex, appendix

if TYPE_CHECKING:
    from qdgen.model import Annex, Appendix

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


@pytest.mark.parametrize(
    ("issued", "key"),
    [
        (appendix(), "appendix"),
        (appendix(articles=ARTICLES), "appendix"),
        (annex(), "plan"),
        (annex(type="Đề án"), "plan"),
        (annex(type="Đề án", blocks=(), articles=ARTICLES), "regulation"),
        (annex(type="Quy chế"), "regulation"),
        (annex(type="Quy định"), "regulation"),
    ],
)
def test_what_is_issued_with_a_document_has_the_form_of_its_layout(issued: Annex | Appendix, key: str) -> None:
    assert form_of(issued).key == key


@pytest.mark.parametrize("form", ANNEX_FORMS, ids=lambda form: form.key)
def test_each_form_has_its_template(form: AnnexForm) -> None:
    assert form.template == f"{form.key}.docx"
    assert (TEMPLATES / form.template).is_file()
